/// The catalogue in the words of others: which profile a client asks for ([Content Negotiation by
/// Profile](https://www.w3.org/TR/dx-prof-conneg/)), plain DCAT and schema.org as graphs, DCAT-US
/// as JSON and `data.json`; links as Signposting has them ([FAIR
/// profile](https://signposting.org/FAIR/)), and tables as Croissant describes them to those who
/// teach machines ([Croissant
/// 1.0](https://docs.mlcommons.org/croissant/docs/croissant-spec.html)).
///
/// [Profile] is what a request chose, [ProfileGraphs] tells a document in it. It speaks HTTP only
/// and says nothing that the catalog does not say.
@NullMarked
package vn.trangtien.profiles;

import org.jspecify.annotations.NullMarked;
