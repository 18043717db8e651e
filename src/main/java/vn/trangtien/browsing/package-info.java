/// The table page of a dataset: its rows, as a citizen looks through them.
///
/// [TablePages] answers `/dataset/{slug}/table` and the address of each row below it. What a page
/// shows is in its address, in the grammar of `rows`; what an address says that is not understood
/// is said in words, and the rest is shown all the same. Filters, order and columns are links and
/// forms: no page needs a script.
///
/// It keeps nothing but counts and statistics of tables, which never change; no room enters here.
@NullMarked
package vn.trangtien.browsing;

import org.jspecify.annotations.NullMarked;
