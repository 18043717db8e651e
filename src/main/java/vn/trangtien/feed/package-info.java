/// Everything that ever happened to the catalogue, to be followed: the ledger as a Linked Data
/// Event Stream in pages ([LDES](https://w3id.org/ldes/specification), [DCAT-AP
/// Feeds](https://semiceu.github.io/LDES-DCAT-AP-feeds/)), and its newest changes as Atom.
///
/// A page holds the revisions of fixed sequence numbers, so that it needs no index and is never
/// written twice: one that is full stays as it is.
///
/// It speaks HTTP only and keeps nothing.
@NullMarked
package vn.trangtien.feed;

import org.jspecify.annotations.NullMarked;
