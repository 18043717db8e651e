/// The forms of a table that are made of the published file: which there are, and those that were
/// made and are kept.
///
/// A made file is a memo: it is named by the digest of all that its bytes depend on, stands in no
/// ledger, and may be deleted at any time. [KeptFiles] keeps them within a budget, the one used
/// longest ago goes first; [DerivedFormats] says which belong to a dataset, so that its page and
/// its RDF can tell of them.
///
/// It never makes a file itself and speaks no HTTP.
@NullMarked
package vn.trangtien.formats;

import org.jspecify.annotations.NullMarked;
