/// How datasets, themes and concepts look in a list, wherever they are listed: the cards of a
/// search, the smaller ones that somebody picked, tables of concepts with their counts.
///
/// [Counted] is a concept and how many datasets it has; [Pick] is a dataset as it is published now.
/// The templates stand in `src/main/jte/cards`. No address is answered here.
@NullMarked
package vn.trangtien.cards;

import org.jspecify.annotations.NullMarked;
