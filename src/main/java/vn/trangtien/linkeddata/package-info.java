/// DCAT by content negotiation: every IRI of the portal's own answers RDF about what it names, in
/// four forms that say the same, by `Accept` and by suffix; the catalogue in pages and as a dump.
///
/// A document is what the ledger or the ontologies say, the files that were made of its tables, and
/// just so much of what it refers to that it can be read, and validated by DCAT-AP's shapes,
/// without fetching; no blank nodes.
///
/// It speaks HTTP only, has no face in Java, and never changes what it tells.
@NullMarked
package vn.trangtien.linkeddata;

import org.jspecify.annotations.NullMarked;
