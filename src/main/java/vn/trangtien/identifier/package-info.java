/// How things are named: an `Iri` names a resource, a `Digest` names bytes, a `Text` names a thing
/// to its readers in Vietnamese and English, and a `PortalException` names what is broken.
///
/// Every room may enter this one, and it enters none. It never reads or writes anything.
@NullMarked
package vn.trangtien.identifier;

import org.jspecify.annotations.NullMarked;
