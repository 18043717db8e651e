/// What the bytes of a stranger's text say: in which encoding they are, and the text itself.
///
/// A [TextFile] is read as UTF-8 where all of it is that, else as the encoding in which most of its
/// words are Vietnamese: TCVN3, VNI and Windows-1258 are still found in offices, and so is UTF-8
/// that was encoded twice. It keeps nothing and knows nothing of rows.
@NullMarked
package vn.trangtien.encoding;

import org.jspecify.annotations.NullMarked;
