/// How every page is drawn: its words in Vietnamese and English, its formats, links, stylesheet and
/// the frame around its content.
///
/// A room with pages makes a view (a record of its own), asks [PageWriter] for the [Frame] of a
/// request, and has the writer draw the view by a JTE template in `src/main/jte/{room}`, whose
/// compiled class stands in the room's own package. Problems are drawn here too. Pages for other
/// sites' frames take an [Embed] and the template `page/framed`, each in the room that it is of.
///
/// It knows no datasets and answers no address but those of its assets; no page needs a script, a
/// cookie or another host.
@NullMarked
package vn.trangtien.page;

import org.jspecify.annotations.NullMarked;
