/// How a feed is written ([Atom, RFC 4287](https://www.rfc-editor.org/rfc/rfc4287)), whoever has
/// something to follow.
///
/// [AtomWriter] writes what it is told in that order; whatever strangers wrote, it is XML. It
/// decides nothing about what stands in a feed.
@NullMarked
package vn.trangtien.atom;

import org.jspecify.annotations.NullMarked;
