/// Charts of tables, chosen by what their columns are and drawn by the server as SVG.
///
/// [Charts] makes the [Chart] of a dataset where its table stands open: roles of columns
/// ([Roles]), what to draw ([Choice] or an address), the numbers ([ChartReader]), words and
/// picture. Each chart has a summary, its numbers as a table, and says what was summed or averaged.
///
/// Rates, indices, prices and the like are never summed.
@NullMarked
package vn.trangtien.charts;

import org.jspecify.annotations.NullMarked;
