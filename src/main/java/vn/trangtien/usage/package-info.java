/// How often things are used, counted without tracking people: views, downloads and calls of each
/// dataset and day, and searches that the catalog has no answer to.
///
/// [UseFilter] sees every answer leave and counts by its route, so that no other room knows of it;
/// [UseCounter] adds up in memory and writes batches, to which several nodes add. [UsedLately] is
/// what other rooms may ask. The page of statistics, its JSON and its CSV are here too.
///
/// It keeps no address, no cookie, no user agent and no moment: a day and a number.
@NullMarked
package vn.trangtien.usage;

import org.jspecify.annotations.NullMarked;
