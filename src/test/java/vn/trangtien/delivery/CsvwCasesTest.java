package vn.trangtien.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The cases of the W3C's
/// [CSVW validation tests](https://w3c.github.io/csvw/tests/#manifest-validation) from 128 to 308,
/// restated: each number with what it says and an input of our own, or among those that are left
/// out with the reason.
///
/// The rules that are tried here are held to every document that the portal writes, by
/// `TableMetadataTest`.
final class CsvwCasesTest {

  private static final String COMMUNES = "https://data.example.vn/download/xa/xa.csv";
  private static final String DISTRICTS = "https://data.example.vn/download/xa/huyen.csv";

  /// As the portal writes a document about a CSV with a foreign key.
  private static final String METADATA =
      """
      { "@context": [ "http://www.w3.org/ns/csvw", { "@language": "vi" } ],
        "tables": [
          { "url": "%s",
            "dc:title": [ { "@value": "Xã", "@language": "vi" } ],
            "dc:isPartOf": { "@id": "https://data.example.vn/dataset/xa" },
            "dialect": { "encoding": "utf-8", "delimiter": ",", "header": true },
            "tableSchema": {
              "columns": [
                { "name": "m%%C3%%A3", "titles": { "vi": [ "mã", "Mã xã" ], "en": "Code" },
                  "datatype": "string", "required": true, "null": "" },
                { "name": "ten", "titles": { "vi": [ "ten" ] },
                  "datatype": "string", "required": false, "null": "" },
                { "name": "dan_so", "titles": { "vi": [ "dan_so" ] },
                  "datatype": { "base": "integer", "minimum": "0", "maximum": "500000" } },
                { "name": "dien_tich", "titles": { "vi": [ "dien_tich" ] },
                  "datatype": "decimal" },
                { "name": "ngay", "titles": { "vi": [ "ngay" ] }, "datatype": "date" },
                { "name": "dung", "titles": { "vi": [ "dung" ] }, "datatype": "boolean" },
                { "name": "huyen", "titles": { "vi": [ "huyen" ] }, "datatype": "string" },
                { "name": "mo", "titles": { "vi": [ "mo" ] },
                  "datatype": { "base": "time", "format": "HH:mm" } },
                { "name": "tu", "titles": { "vi": [ "tu" ] },
                  "datatype": { "base": "date", "format": "dd/MM/yyyy" } }
              ],
              "primaryKey": [ "m%%C3%%A3" ],
              "foreignKeys": [ { "columnReference": [ "huyen" ],
                "reference": { "resource": "%s", "columnReference": [ "ma" ] } } ] } },
          { "url": "%s",
            "dialect": { "encoding": "utf-8", "delimiter": ",", "header": true },
            "tableSchema": {
              "columns": [
                { "name": "ma", "titles": { "vi": [ "ma" ] }, "datatype": "string" },
                { "name": "cha", "titles": { "vi": [ "cha" ] }, "datatype": "string" } ],
              "primaryKey": [ "ma" ] } } ] }
      """
          .formatted(COMMUNES, DISTRICTS, DISTRICTS);

  private static final String CSV =
      """
      mã,ten,dan_so,dien_tich,ngay,dung,huyen,mo,tu
      00123,An Cựu,130247,10.38,2025-07-01,true,474,07:30,01/07/2025
      00124,Vỹ Dạ,98000,9.5,1999-12-31,0,475,,
      00125,Thủy Biều,,,,,,,
      """;

  private static final String OTHER = "ma,cha\n474,46\n475,46\n46,\n";

  /// A case: what is changed in which of the three texts, and whether it stays valid.
  private record Case(
      int number, String says, boolean valid, String where, String from, String to) {
    @Override
    public String toString() {
      return "%03d %s".formatted(number, says);
    }
  }

  private static Case breaks(int number, String says, String from, String to) {
    return new Case(number, says, false, "metadata", from, to);
  }

  private static Case holds(int number, String says, String from, String to) {
    return new Case(number, says, true, "metadata", from, to);
  }

  private static Case cell(int number, String says, String from, String to) {
    return new Case(number, says, false, "csv", from, to);
  }

  static List<Case> documents() {
    String column = "\"name\": \"ten\",";
    String value = "{ \"@value\": \"Xã\", \"@language\": \"vi\" }";
    String common = "\"dc:isPartOf\": { \"@id\": \"https://data.example.vn/dataset/xa\" }";
    return List.of(
        breaks(128, "duplicate column names", "\"name\": \"ten\"", "\"name\": \"dan_so\""),
        breaks(129, "a column name is no number", "\"name\": \"ten\"", "\"name\": 5"),
        breaks(130, "a column name is a variable", "\"name\": \"ten\"", "\"name\": \"te n\""),
        breaks(131, "no name begins with _", "\"name\": \"ten\"", "\"name\": \"_ten\""),
        holds(132, "a name is percent-encoded", "\"name\": \"ten\"", "\"name\": \"t%C3%AAn\""),
        breaks(
            133, "no virtual column stands before others", column, column + "\"virtual\": true,"),
        breaks(134, "no context in a value", value, "{ \"@context\": {}, \"dc:x\": 1 }"),
        breaks(135, "no @list", value, "{ \"@list\": [ 1 ] }"),
        breaks(136, "no @set", value, "{ \"@set\": [ 1 ] }"),
        breaks(
            137, "a datatype is no blank node", value, "{ \"@value\": \"1\", \"@type\": \"_:x\" }"),
        breaks(138, "a type is no blank node", common, "\"dc:x\": { \"@type\": \"_:x\" }"),
        breaks(139, "a type is a known term", common, "\"dc:x\": { \"@type\": \"foo\" }"),
        breaks(140, "a type is no number", common, "\"dc:x\": { \"@type\": 1 }"),
        breaks(141, "a name is no blank node", common, "\"dc:x\": { \"@id\": \"_:x\" }"),
        breaks(
            142,
            "a text has a language or a type",
            value,
            "{ \"@value\": \"Xã\", \"@language\": \"vi\", \"@type\": \"xsd:string\" }"),
        breaks(143, "a text has nothing else", value, "{ \"@value\": \"Xã\", \"dc:x\": 1 }"),
        breaks(144, "only a text has a language", value, "{ \"@language\": \"vi\" }"),
        breaks(
            145,
            "a language is BCP 47",
            value,
            "{ \"@value\": \"Xã\", \"@language\": \"tiếng Việt\" }"),
        breaks(146, "no keyword of our own", value, "{ \"@valu\": \"Xã\" }"),
        breaks(147, "titles and header differ in case", "[ \"ten\" ]", "[ \"Ten\" ]"),
        breaks(150, "a datatype is built in", "\"datatype\": \"decimal\"", "\"datatype\": \"số\""),
        breaks(151, "a base is built in", "\"base\": \"integer\"", "\"base\": \"số\""),
        breaks(191, "a format is one of a list", "\"HH:mm\"", "\"giờ\""),
        breaks(218, "maximum less than minimum", "\"500000\"", "\"-1\""),
        breaks(
            222,
            "a string has no minimum",
            "\"base\": \"integer\", \"minimum\"",
            "\"base\": \"string\", \"minimum\""),
        breaks(
            223,
            "a string has no maximum",
            "\"base\": \"integer\", \"minimum\": \"0\",",
            "\"base\": \"string\","),
        holds(231, "one column is the key", "[ \"m%C3%A3\" ]", "\"m%C3%A3\""),
        holds(233, "two columns are the key", "[ \"m%C3%A3\" ]", "[ \"m%C3%A3\", \"ten\" ]"),
        breaks(
            243,
            "a datatype's name is no blank node",
            "\"base\": \"integer\"",
            "\"@id\": \"_:x\", \"base\": \"integer\""),
        breaks(
            244,
            "a datatype's name is not that of another",
            "\"base\": \"integer\"",
            "\"@id\": \"http://www.w3.org/2001/XMLSchema#string\", \"base\": \"integer\""),
        holds(250, "a reference to another file", "\"Code\"", "\"The code\""),
        breaks(
            251,
            "no such column here",
            "\"columnReference\": [ \"huyen\" ]",
            "\"columnReference\": [ \"khong\" ]"),
        breaks(
            252,
            "no such column there",
            "\"columnReference\": [ \"ma\" ]",
            "\"columnReference\": [ \"khong\" ]"),
        breaks(
            253, "no such table", "\"resource\": \"" + DISTRICTS, "\"resource\": \"https://x.vn/x"),
        holds(
            254,
            "a reference inside one file",
            "\"primaryKey\": [ \"ma\" ]",
            "\"primaryKey\": [ \"ma\" ], \"foreignKeys\": [ { \"columnReference\": [ \"cha\" ],"
                + " \"reference\": { \"resource\": \"%s\", \"columnReference\": [ \"ma\" ] } } ]"
                    .formatted(DISTRICTS)),
        holds(255, "one column refers to one there", "\"huyen\" ],", "\"huyen\" ] ,"),
        holds(263, "a type is a term", common, "\"dc:x\": { \"@type\": \"Table\", \"dc:y\": 1 }"),
        holds(
            264, "a type has a known prefix", common, "\"dc:x\": { \"@type\": \"schema:Place\" }"),
        breaks(266, "null is of texts", "\"null\": \"\"", "\"null\": [ \"\", 5 ]"),
        breaks(
            267,
            "a datatype's name is an address",
            "\"base\": \"integer\"",
            "\"@id\": \"x\", \"base\": \"integer\""),
        holds(
            268,
            "a datatype without base is a string",
            "\"datatype\": \"string\"",
            "\"datatype\": {}"),
        breaks(
            271,
            "a key says nothing else",
            "{ \"columnReference\": [ \"huyen\" ]",
            "{ \"dc:description\": \"x\", \"columnReference\": [ \"huyen\" ]"),
        breaks(
            272,
            "a reference says nothing else",
            "{ \"resource\"",
            "{ \"dc:description\": \"x\", \"resource\""),
        breaks(
            274,
            "a context says nothing else",
            "{ \"@language\": \"vi\" } ]",
            "{ \"@language\": \"vi\", \"x\": \"https://x.vn/\" } ]"),
        breaks(275, "a group is no column", "\"tables\":", "\"name\": \"x\", \"tables\":"),
        breaks(276, "a table is no column", "\"dialect\":", "\"name\": \"x\", \"dialect\":"),
        breaks(277, "a column is no table", column, column + "\"url\": \"https://x.vn/\","),
        breaks(
            308,
            "a datatype is one of a list",
            "\"datatype\": \"decimal\"",
            "\"datatype\": \"Decimal\""));
  }

  static List<Case> cells() {
    return List.of(
        cell(161, "a number with a strange sign", "130247", "130_247"),
        cell(163, "an integer with a decimal point", "130247", "130247.5"),
        cell(164, "a decimal with an exponent", "10.38", "1.038E1"),
        cell(165, "a decimal is no NaN", "10.38", "NaN"),
        cell(166, "a decimal is no INF", "10.38", "INF"),
        cell(167, "a decimal is no -INF", "10.38", "-INF"),
        cell(169, "an invalid decimal", "10.38", "10.38 km²"),
        cell(186, "a boolean that is none", "true", "Y"),
        new Case(189, "times with a format", true, "csv", "07:30", "23:59"),
        new Case(187, "dates as ISO 8601 has them", true, "csv", "1999-12-31", "2024-02-29"),
        cell(192, "a date in another format", "07:30", "7.30"),
        new Case(188, "days with a format", true, "csv", "01/07/2025", "29/02/2024"),
        new Case(202, "a number within bounds", true, "csv", "130247", "500000"),
        cell(203, "less than the minimum", "130247", "-1"),
        cell(204, "more than the maximum", "130247", "500001"),
        cell(232, "a key twice", "00124", "00123"),
        new Case(248, "texts are not normalised", true, "csv", "An Cựu", "An Cu\u031b\u0323u"),
        cell(257, "no referenced row", ",474", ",999"),
        new Case(258, "two referenced rows", false, "other", "475,", "474,"),
        cell(278, "more headers than columns", "dung,huyen", "dung,thua,huyen"));
  }

  /// The cases that this portal has nothing for.
  private static Map<Integer, String> leftOut() {
    Map<Integer, String> reasons = new TreeMap<>();
    put(reasons, "the header of a CSV has no language, so titles of any match", 148, 149);
    put(reasons, "the portal writes no `format`: a dictionary names a datatype alone", 152, 160);
    put(reasons, "numbers are published without group characters", 162, 162);
    put(reasons, "numbers are published without group characters", 168, 168);
    put(reasons, "a share is a number with a unit, never a text with %", 170, 171);
    put(reasons, "a dictionary knows integer and decimal alone of all numbers", 172, 182);
    put(reasons, "the portal writes no `format` of booleans", 183, 185);
    put(reasons, "the portal writes no `format` of times with dates", 190, 190);
    put(reasons, "a dictionary knows no durations", 193, 194);
    put(reasons, "a dictionary has no lengths", 195, 201);
    put(reasons, "bounds are written as `minimum` and `maximum`", 205, 208);
    put(reasons, "only numbers have bounds in a dictionary", 209, 215);
    put(reasons, "bounds are written as `minimum` and `maximum`", 216, 217);
    put(reasons, "bounds are written as `minimum` and `maximum`", 219, 221);
    put(reasons, "bounds are written as `minimum` and `maximum`", 224, 227);
    put(reasons, "a cell holds one value: no `separator`", 228, 230);
    put(reasons, "the same rule as 232, of a key of two columns, is tried there", 234, 234);
    put(reasons, "the portal writes no `rowTitles`: conversions", 235, 237);
    put(reasons, "a datatype is named by its word, never by an address", 238, 242);
    put(reasons, "the portal writes no `format` of times", 245, 247);
    put(reasons, "how a reader compares addresses", 249, 249);
    put(reasons, "a foreign key of a dictionary has one column", 256, 256);
    put(reasons, "where a reader looks for metadata", 259, 260);
    put(reasons, "a dictionary has no lengths; the W3C has no case 262", 261, 262);
    put(reasons, "the W3C has no case 265", 265, 265);
    put(reasons, "the portal writes no `format` of booleans", 269, 269);
    put(reasons, "the portal writes no transformations", 270, 270);
    put(reasons, "the portal writes whole addresses and no `@base`", 273, 273);
    put(reasons, "a dictionary knows no durations", 279, 281);
    put(reasons, "the portal writes no `format` of numbers", 282, 304);
    put(reasons, "conversions: the portal writes no `propertyUrl`", 305, 307);
    return reasons;
  }

  private static void put(Map<Integer, String> reasons, String reason, int first, int last) {
    IntStream.rangeClosed(first, last).forEach(it -> reasons.put(it, reason));
  }

  @Test
  void everyCaseIsTriedOrLeftOutWithAReason() {
    List<Integer> tried = new ArrayList<>();
    documents().forEach(it -> tried.add(it.number()));
    cells().forEach(it -> tried.add(it.number()));
    assertThat(tried).doesNotHaveDuplicates().doesNotContainAnyElementsOf(leftOut().keySet());
    List<Integer> all = new ArrayList<>(tried);
    all.addAll(leftOut().keySet());
    assertThat(all)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(128, 308).boxed().toList());
  }

  @Test
  void whatThePortalWritesBreaksNothing() throws Exception {
    assertThat(broken(METADATA, CSV, OTHER)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource({"documents", "cells"})
  void aCaseIsAsItSays(Case it) throws Exception {
    String text =
        switch (it.where()) {
          case "metadata" -> METADATA;
          case "csv" -> CSV;
          default -> OTHER;
        };
    assertThat(text).contains(it.from());
    int at = text.indexOf(it.from());
    String changed = text.substring(0, at) + it.to() + text.substring(at + it.from().length());
    List<String> broken =
        switch (it.where()) {
          case "metadata" -> broken(changed, CSV, OTHER);
          case "csv" -> broken(METADATA, changed, OTHER);
          default -> broken(METADATA, CSV, changed);
        };
    if (it.valid()) {
      assertThat(broken).isEmpty();
    } else if (it.where().equals("csv") && !named(broken, it.number())) {
      assertThat(broken).singleElement().asString().startsWith("cells are of their datatype");
    } else {
      assertThat(named(broken, it.number())).as("%s in %s", it, broken).isTrue();
    }
  }

  private static boolean named(List<String> broken, int number) {
    return broken.stream().anyMatch(it -> it.contains("test%03d".formatted(number)));
  }

  private static List<String> broken(String metadata, String csv, String other) throws Exception {
    Map<String, List<List<String>>> files = Map.of(COMMUNES, rows(csv), DISTRICTS, rows(other));
    return CsvwRules.broken(json(metadata), COMMUNES, files);
  }

  private static List<List<String>> rows(String csv) {
    return csv.lines().map(it -> List.of(it.split(",", -1))).toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> json(String text) throws Exception {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      parser.nextToken();
      return (Map<String, Object>) value(parser);
    }
  }

  private static Object value(JsonParser parser) throws Exception {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          object.put(name, value(parser));
        }
        return object;
      }
      case START_ARRAY -> {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(value(parser));
        }
        return array;
      }
      case VALUE_NUMBER_INT -> {
        return parser.getLongValue();
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return parser.getBooleanValue();
      }
      default -> {
        return parser.getText();
      }
    }
  }
}
