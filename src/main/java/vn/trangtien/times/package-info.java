/// How times are written in tables and what people call them: hours, days, weeks, months, quarters,
/// half years, years and school years.
///
/// [TimeScale] tells which of these a column writes, where each begins, and how a step of an axis
/// is said in either language. It knows no tables and no charts.
@NullMarked
package vn.trangtien.times;

import org.jspecify.annotations.NullMarked;
