package vn.trangtien.delivery;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands in cells and in common properties, by the W3C's rules
/// ([datatypes](https://www.w3.org/TR/tabular-data-model/#parsing-cells),
/// [common properties](https://www.w3.org/TR/tabular-metadata/#common-properties)).
final class CsvwValues {

  static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8})*");

  /// The datatypes that this portal's dictionaries know, of those that are built in.
  private static final Map<String, Pattern> DATATYPES =
      Map.of(
          "string", Pattern.compile("(?s).*"),
          "anyURI", Pattern.compile("\\S*"),
          "integer", Pattern.compile("[+-]?\\d+"),
          "decimal", Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)"),
          "boolean", Pattern.compile("true|false|1|0"),
          "date", Pattern.compile("-?\\d{4,}-\\d\\d-\\d\\d"),
          "dateTime", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?\\S*"),
          "time", Pattern.compile("\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?"),
          "gYear", Pattern.compile("-?\\d{4,}"),
          "gYearMonth", Pattern.compile("-?\\d{4,}-(0[1-9]|1[0-2])"));

  /// The formats that this portal writes, of those that a reader must know.
  private static final Map<Object, Pattern> FORMATS =
      Map.of(
          "HH:mm", Pattern.compile("(\\d\\d):(\\d\\d)"),
          "dd/MM/yyyy", Pattern.compile("(\\d\\d)/(\\d\\d)/(\\d{4})"));

  private static final Map<Object, String> ISO =
      Map.of("HH:mm", "$1:$2:00", "dd/MM/yyyy", "$3-$2-$1");

  private static final Set<String> PREFIXES =
      Set.of(
          "csvw", "dc", "dcat", "dcterms", "dctypes", "foaf", "org", "owl", "prov", "qb", "rdf",
          "rdfs", "schema", "skos", "vcard", "void", "xsd");
  private static final Set<String> TERMS =
      Set.of("TableGroup", "Table", "Schema", "Column", "Dialect", "Template", "Datatype");

  private CsvwValues() {}

  static boolean isDatatype(String base) {
    return DATATYPES.containsKey(base);
  }

  static boolean isOrdered(String base) {
    return isDatatype(base) && !Set.of("string", "anyURI", "boolean").contains(base);
  }

  /// The name of what a column's `datatype` says.
  static String base(Object datatype) {
    Object base = datatype instanceof Map<?, ?> it ? it.get("base") : datatype;
    return base == null ? "string" : String.valueOf(base);
  }

  static boolean isFormat(Object format) {
    return FORMATS.containsKey(format);
  }

  /// @param format how days and times are written; null where as in ISO 8601
  static boolean fits(String base, @Nullable Object format, String cell) {
    if (format == null || !isFormat(format)) {
      return fits(base, cell);
    }
    Matcher written = FORMATS.get(format).matcher(cell);
    return written.matches() && fits(base, written.replaceFirst(ISO.get(format)));
  }

  private static boolean fits(String base, String cell) {
    Pattern pattern = DATATYPES.getOrDefault(base, DATATYPES.get("string"));
    if (!pattern.matcher(cell).matches()) {
      return false;
    }
    try {
      return switch (base) {
        case "date" -> LocalDate.parse(cell) != null;
        case "time" -> LocalTime.parse(cell) != null;
        case "dateTime" ->
            OffsetDateTime.parse(cell.matches(".*(Z|[+-]\\d\\d:\\d\\d)") ? cell : cell + "Z")
                != null;
        default -> true;
      };
    } catch (DateTimeException noDay) {
      return false;
    }
  }

  /// A value that can be compared with a bound; null where it is no number.
  static @Nullable BigDecimal number(@Nullable Object value) {
    String text = String.valueOf(value);
    return value != null && DATATYPES.get("decimal").matcher(text).matches()
        ? new BigDecimal(text)
        : null;
  }

  /// Whether `member` is a property of another vocabulary.
  static boolean isCommon(String member) {
    int colon = member.indexOf(':');
    return member.matches("https?://.+")
        || colon > 0 && PREFIXES.contains(member.substring(0, colon));
  }

  /// What the value of a common property breaks.
  static List<String> broken(@Nullable Object value) {
    List<String> broken = new ArrayList<>();
    look(value, broken);
    return broken;
  }

  private static void look(@Nullable Object value, List<String> broken) {
    if (value instanceof List<?> all) {
      all.forEach(it -> look(it, broken));
    } else if (value instanceof Map<?, ?> object) {
      object.forEach((member, inner) -> look(String.valueOf(member), inner, object, broken));
    }
  }

  private static void look(
      String member, @Nullable Object inner, Map<?, ?> object, List<String> broken) {
    switch (member) {
      case "@context" -> broken.add("test134 context in common property");
      case "@list" -> broken.add("test135 @list value");
      case "@set" -> broken.add("test136 @set value");
      case "@id" -> {
        if (String.valueOf(inner).startsWith("_:")) {
          broken.add("test141 @id is a blank node");
        }
      }
      case "@type" -> type(inner, broken);
      case "@language" -> {
        if (!object.containsKey("@value")) {
          broken.add("test144 @language outside of @value");
        } else if (inner != null
            && !(inner instanceof String tag && LANGUAGE.matcher(tag).matches())) {
          broken.add("test145 @value with invalid @language");
        }
      }
      case "@value" -> {
        if (object.containsKey("@type") && object.containsKey("@language")) {
          broken.add("test142 @value with @language and @type");
        }
        if (!Set.of("@value", "@type", "@language").containsAll(object.keySet())
            || inner instanceof List
            || inner instanceof Map) {
          broken.add("test143 @value with extra properties");
        }
      }
      default -> {
        if (member.startsWith("@")) {
          broken.add("test146 invalid faux-keyword");
        }
        look(inner, broken);
      }
    }
  }

  private static void type(@Nullable Object type, List<String> broken) {
    boolean known =
        type instanceof String name
            && !name.startsWith("_:")
            && (TERMS.contains(name) || isDatatype(name) || isCommon(name));
    if (!known) {
      broken.add("test137 test138 test139 test140 @type out of range");
    }
  }
}
