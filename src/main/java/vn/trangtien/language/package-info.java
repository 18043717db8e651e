/// How Vietnamese is written: cut into words, compared with and without marks, put in order, shown
/// where it was found.
///
/// [VietnameseAnalyzer] makes the words of an index, [Word] those of a text or a question; both
/// spell them the same, whatever keyboard or converter they came from. [TitleOrder] sorts as a
/// dictionary does, [Marks] shows words in a text, and [Spelling] tells Vietnamese from what is
/// not.
///
/// It keeps nothing and knows no dataset.
@NullMarked
package vn.trangtien.language;

import org.jspecify.annotations.NullMarked;
