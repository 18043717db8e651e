package vn.trangtien.solr;

/// A question that cannot be read, and why in both languages.
public final class SolrSyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String vi;
  private final String en;

  public SolrSyntaxException(String vi, String en) {
    super(en, null, false, false);
    this.vi = vi;
    this.en = en;
  }

  /// The reason in Vietnamese.
  public String vi() {
    return vi;
  }

  /// The reason in English.
  public String en() {
    return en;
  }
}
