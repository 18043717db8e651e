/// The files in which a whole catalogue is had at once: written record by record in every form and
/// coding, counted and named by their SHA-256; and the JSON-LD that is written so.
///
/// A [DumpWriting] becomes a [Dump] when it is finished. What is told is decided elsewhere; this
/// room asks no ledger and no catalog.
@NullMarked
package vn.trangtien.dumps;

import org.jspecify.annotations.NullMarked;
