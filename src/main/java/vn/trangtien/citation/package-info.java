/// How a dataset is named as a source: one wording for pages, for rows and for programs that manage
/// references.
///
/// [Citation] is all of it. It answers no address; rooms that do say where the dataset stands.
@NullMarked
package vn.trangtien.citation;

import org.jspecify.annotations.NullMarked;
