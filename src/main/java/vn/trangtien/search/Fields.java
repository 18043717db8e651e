package vn.trangtien.search;

/// The fields of a document that hold no words.
final class Fields {

  /// The record's IRI.
  static final String IRI = "iri";

  /// The whole [StoredHit].
  static final String HIT = "hit";

  /// When the dataset was last modified, in days since 1970.
  static final String DAY = "day";

  /// The [TitleOrder] of the Vietnamese title.
  static final String TITLE_ORDER = "title_order";

  /// Each whole name and code of the publisher, folded.
  static final String AGENCY_NAME = "agency_name";

  private Fields() {}
}
