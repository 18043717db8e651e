/// Bytes kept under their own digest.
///
/// [FileStore] takes bytes in (on the disk before it answers) and gives them back as a
/// [StoredFile], having made sure that they still are what their digest says.
///
/// It never knows what a file is called or what stands in it, and never changes one.
@NullMarked
package vn.trangtien.files;

import org.jspecify.annotations.NullMarked;
