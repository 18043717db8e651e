/// Asking for data that is not there, and reporting errors in data that is, without an account.
///
/// [RequestPages] is the form, the public queue and the page of each request; the queue is JSON and
/// Atom too. [RequestDesk] is its face: operators answer and hide by it, other rooms count what
/// agencies have answered. A form is proof against machines by a signed token with the time at
/// which it was opened ([FormTokens]), a field that people do not see, and a share per address.
///
/// It keeps no name, no address and no text that looks like either: the queue is public.
@NullMarked
package vn.trangtien.requests;

import org.jspecify.annotations.NullMarked;
