/// Trying things out: SPARQL in an editor with examples, the JSON addresses in forms, and the
/// model behind both in a picture.
///
/// [WorkbenchPages] draws the pages, whose forms work without a script; [AnswerApi] answers a query
/// as the pages show it, a bounded table with names and links; [WordsApi] lists what can be
/// completed. Queries run in room sparql, with the same share, turn and time as any other.
///
/// It stores nothing: a query that is shared stands in the address.
@NullMarked
package vn.trangtien.workbench;

import org.jspecify.annotations.NullMarked;
