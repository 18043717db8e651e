/// What a search means: its words repaired where they were mistyped, and known by the dictionary,
/// the places, the agencies and the formats of `ontologies/`.
///
/// [Wording] reads a text into a [Reading]: its [Unit]s, which are what is to be looked for, and
/// the [Step]s, which say in words what was made of the text. What the catalogue itself knows comes
/// in as a [Lexicon].
///
/// It looks for nothing and keeps nothing of what is asked. No word is replaced that the catalogue
/// has as it was typed.
@NullMarked
package vn.trangtien.wording;

import org.jspecify.annotations.NullMarked;
