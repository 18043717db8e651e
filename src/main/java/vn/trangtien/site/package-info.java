/// The citizens' pages: finding, reading and downloading datasets, in Vietnamese at the root and in
/// English under `/en`.
///
/// Each `…Pages` class answers one kind of page: it gathers a view and hands it to the room `page`,
/// which draws it by the template of that name in `src/main/jte/site`. Templates ask the view for
/// what the catalog says and its frame for how to say it to this reader.
///
/// Pages say what the catalog says and keep nothing themselves; no other room enters here.
@NullMarked
package vn.trangtien.site;

import org.jspecify.annotations.NullMarked;
