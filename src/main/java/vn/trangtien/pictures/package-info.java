/// Pictures that stand for a dataset where somebody shares its address: title, agency, period,
/// rows, how honest it is, and the shape of its chart, or the bridge where it has none
/// ([Open Graph](https://ogp.me/#structured)).
///
/// [CardEndpoint] answers them, [Cards] draws each once and remembers the last ones, [CardDrawing]
/// sets the sheet. Letters are outlines of a font that is packed with the portal ([Typeface]): a
/// machine needs no fonts, no font library and no screen.
///
/// No other room enters here; pages link to a picture by its address.
@NullMarked
package vn.trangtien.pictures;

import org.jspecify.annotations.NullMarked;
