/// The process: its start, its commands (`run`, `check`, `import`, `verify`, `requests`), its one
/// data folder.
///
/// The rooms stand below this package; what each is for and which rooms it may enter is the house
/// plan in README, held by `HousePlanTest`. Nothing may enter this package.
@NullMarked
package vn.trangtien;

import org.jspecify.annotations.NullMarked;
