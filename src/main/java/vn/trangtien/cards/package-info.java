/// Datasets and series as pages about something else show them: a card in a list, a link by title,
/// the note of their state, the sentences of who answered for them.
///
/// Templates stand in `src/main/jte/cards` and are called by those of other rooms; [RecordLinks]
/// makes links of what is published, [Responsibility] sentences, [Piece] marks what was looked for.
///
/// It answers no address and has no page of its own.
@NullMarked
package vn.trangtien.cards;

import org.jspecify.annotations.NullMarked;
