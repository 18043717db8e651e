/// What every face shares: problem answers, content negotiation, cache headers, request limits, the
/// public base address, and the sending of a [FileBody] without copying it.
///
/// A face refuses by throwing a [ProblemException]; what is broken is a `PortalException`; both are
/// answered here and nowhere else, in Vietnamese and English, as `application/problem+json`
/// ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)) or as a page.
///
/// It knows no route of any room, and never shows a stranger a class, a path or a stack.
@NullMarked
package vn.trangtien.http;

import org.jspecify.annotations.NullMarked;
