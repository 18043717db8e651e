/// The page of one dataset: everything about it on one sheet, from the download to its history.
///
/// [DatasetPages] gathers a [DatasetView] and has it drawn by the templates in
/// `src/main/jte/datasheet`. What costs time, such as the first rows of a table, is shown where it
/// is ready; no page waits for it.
///
/// It says what the catalog says and keeps nothing that could not be made again; no other room
/// enters here.
@NullMarked
package vn.trangtien.datasheet;

import org.jspecify.annotations.NullMarked;
