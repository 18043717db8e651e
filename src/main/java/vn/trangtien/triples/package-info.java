/// What is published as triples in Jena TDB2, and questions put to it within bounds.
///
/// A projection follows the ledger with one named graph per catalog record and one for the
/// ontologies. [Triples] reads a [Question], refusing what could harm, and answers it in a [Form]
/// in one read transaction, on a [Budget]: whoever holds the budget can end the work at any moment
/// with a [Stop], whatever it does.
///
/// It never changes data for a stranger and never fetches anything.
@NullMarked
package vn.trangtien.triples;

import org.jspecify.annotations.NullMarked;
