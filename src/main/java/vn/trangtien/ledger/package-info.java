/// The append-only list of every published state, and how it is followed: the portal's one truth.
///
/// A [Revision] holds one whole published state of one record and is chained to the revision before
/// it by a hash. A [Projection] (a view that can be thrown away) commits the [Position] it reached
/// and is led on by the follower. Kept in H2 beside the portal or in PostgreSQL, and on the disk
/// before it is acknowledged.
///
/// Knows no RDF, and never changes or removes a revision; only a content can be erased, by law.
@NullMarked
package vn.trangtien.ledger;

import org.jspecify.annotations.NullMarked;
