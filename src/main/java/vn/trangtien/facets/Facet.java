package vn.trangtien.facets;

import java.util.Locale;
import vn.trangtien.identifier.Iri;

/// A side by which datasets are counted and chosen.
public enum Facet {
  THEME,
  AGENCY,
  PLACE,
  YEAR,
  FORMAT,
  FREQUENCY,
  LIVE,
  AUDIENCE,
  PROVENANCE,
  QUALITY,
  LICENCE;

  private static final String YEARS = "http://reference.data.gov.uk/id/gregorian-year/";

  private final String parameter = name().toLowerCase(Locale.ROOT);

  /// Its name in addresses, such as `agency`.
  public String parameter() {
    return parameter;
  }

  /// What `value` stands for, such as `/place/46/2025-01-01` for `46/2025-01-01`.
  public Iri subject(String value) {
    return this == YEAR ? new Iri(YEARS + value) : Iri.own("/" + parameter + "/" + value);
  }

  /// What to ask for where `subject` is meant: its path in its list in small letters, or its last
  /// segment where it is of another's list.
  public String value(Iri subject) {
    String list = "/" + parameter + "/";
    String path = subject.path();
    String value = path.startsWith(list) ? path.substring(list.length()) : subject.name();
    return value.toLowerCase(Locale.ROOT);
  }

  /// How many datasets have a value of it.
  ///
  /// @param iri what the value stands for, such as `/theme/health`
  public record Count(String value, Iri iri, long count) {}
}
