/// The data behind a `dcat:Distribution`: the download.
///
/// `DownloadEndpoint` answers the present file of a distribution and any kept file by its digest,
/// whole or in ranges, plain or in a content coding that was made once. A file is found whole
/// before a byte of it leaves; one that is missing or damaged is a problem for the client and an
/// alarm in `/health`. Its face is its addresses, and [FileAnswers] for rooms that hand out files
/// of their own.
///
/// It never changes a published byte, and never takes a type, a name or a path from a stranger.
@NullMarked
package vn.trangtien.distribution;

import org.jspecify.annotations.NullMarked;
