/// The SPARQL protocol over what is published: questions in [SPARQL
/// 1.1](https://www.w3.org/TR/sparql11-protocol/), answered from a Jena TDB2 store that follows the
/// ledger.
///
/// [TdbProjection] keeps one named graph per catalog record and one for the ontologies;
/// [SparqlEndpoint] parses, refuses what could harm, runs the query in a read transaction and
/// streams the answer. A query stops at its limits, whatever it does.
///
/// It never changes data for a stranger, never fetches anything, and never cuts an answer silently.
@NullMarked
package vn.trangtien.sparql;

import org.jspecify.annotations.NullMarked;
