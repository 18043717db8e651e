/// The query operation of the SPARQL protocol
/// ([SPARQL 1.1 Protocol](https://www.w3.org/TR/sparql11-protocol/)) over what is published.
///
/// [SparqlEndpoint] gives each client its share and each query its turn, its time and its form, and
/// streams the answer while it is computed; it also describes itself.
///
/// It takes no updates and never cuts an answer silently.
@NullMarked
package vn.trangtien.sparql;

import org.jspecify.annotations.NullMarked;
