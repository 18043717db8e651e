/// Datasets in the words of others: their links as Signposting has them ([FAIR
/// profile](https://signposting.org/FAIR/)), and their tables as Croissant describes them to
/// those who teach machines ([Croissant
/// 1.0](https://docs.mlcommons.org/croissant/docs/croissant-spec.html)).
///
/// It speaks HTTP only and says nothing that the catalog does not say.
@NullMarked
package vn.trangtien.profiles;

import org.jspecify.annotations.NullMarked;
