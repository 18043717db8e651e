package vn.trangtien.ledger;

import vn.trangtien.identifier.Iri;

/// What a revision did to its catalog record: the three activities of a DCAT-AP feed
/// ([DCAT-AP Feeds](https://semiceu.github.io/LDES-DCAT-AP-feeds/)).
public sealed interface Change {

  /// The record that is changed; one of the portal's own.
  Iri record();

  /// The record is published for the first time, or again after a deletion.
  record Create(Iri record, Content content) implements Change {}

  /// The record has a new state.
  record Update(Iri record, Content content) implements Change {}

  /// The record is withdrawn, for a reason that people can read.
  record Delete(Iri record, String reason) implements Change {}
}
