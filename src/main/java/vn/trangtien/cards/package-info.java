/// How datasets, series, themes and concepts look where other pages list them: the card of a hit,
/// the smaller one that somebody picked, a link by title, a table of concepts with their counts,
/// the note of a dataset's state.
///
/// Templates stand in `src/main/jte/cards` and are called by those of other rooms; [RecordLinks]
/// makes links of what is published, [Responsibility] sentences, [Piece] marks what was looked for,
/// [Extent] says how many rows a table has and how fine they are, [Counted] is a concept and how
/// many datasets it has, [Pick] a dataset that somebody picked. It answers no address and has no
/// page of its own.
@NullMarked
package vn.trangtien.cards;

import org.jspecify.annotations.NullMarked;
