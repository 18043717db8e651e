/// The themes: what each is about, who publishes in it, what is new, live and much used there, one
/// of its charts, its series, and where to go on.
///
/// [ThemePages] gathers a [ThemeView] from the search, which counts; [ThemeSeries] remembers which
/// series a theme has, [ThemeChart] picks the chart. Nothing is chosen by hand, and a chart that is
/// not ready yet is left out: no page waits for one.
///
/// The triples of a theme are answered at the same addresses by the room of linked data.
@NullMarked
package vn.trangtien.themes;

import org.jspecify.annotations.NullMarked;
