/// Rows as they are sent: pages of JSON, one row, what columns hold, groups, and whole tables in
/// other formats.
///
/// Nothing is prepared beforehand: tables never change, so an answer is good while the dataset
/// names the same file. Every answer says its [Origin]: dataset, revision, digest, licence,
/// citation. An export holds a few rows at a time, whatever the size of the table, and waits for
/// who reads it.
///
/// What may be asked is said by the room `rows`; no page is drawn here.
@NullMarked
package vn.trangtien.delivery;

import org.jspecify.annotations.NullMarked;
