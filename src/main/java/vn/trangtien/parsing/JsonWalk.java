package vn.trangtien.parsing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A walk through JSON that meets the objects of every list, in whatever envelopes the lists are.
final class JsonWalk {

  /// What envelopes call the number of rows that there are.
  private static final Set<String> TOTALS =
      Set.of(
          ("total totalrows totalcount totalrecords totalelements total_count total_rows"
                  + " recordstotal numbermatched")
              .split(" "));

  private final JsonRow row;
  private final boolean lines;
  private final Visitor visitor;
  private int lists;

  /// @param lines whether each object of the file itself is a row
  JsonWalk(JsonRow row, boolean lines, Visitor visitor) {
    this.row = row;
    this.lines = lines;
    this.visitor = visitor;
  }

  void through(JsonParser json) throws IOException, ParsingException {
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      visitor.value();
      if (lines) {
        element(json, token, 0);
      } else {
        value(json, token);
      }
    }
  }

  private void value(JsonParser json, JsonToken token) throws IOException, ParsingException {
    if (token == JsonToken.START_ARRAY) {
      int list = lists++;
      for (JsonToken it = json.nextToken(); it != JsonToken.END_ARRAY; it = json.nextToken()) {
        element(json, it, list);
      }
    } else if (token == JsonToken.START_OBJECT) {
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName().toLowerCase(Locale.ROOT);
        JsonToken field = json.nextToken();
        if (field == JsonToken.VALUE_NUMBER_INT && TOTALS.contains(name)) {
          visitor.total(json.getValueAsLong());
        }
        value(json, field);
      }
    }
  }

  private void element(JsonParser json, JsonToken token, int list)
      throws IOException, ParsingException {
    if (token == JsonToken.START_OBJECT) {
      visitor.row(list, row.read(json));
    } else {
      json.skipChildren();
    }
  }

  /// Who is met on the walk.
  interface Visitor {

    /// An object of a list.
    ///
    /// @param list the lists are counted from 0
    void row(int list, Map<String, @Nullable String> cells) throws IOException, ParsingException;

    /// A value that stands in no other.
    default void value() {}

    /// How many rows an envelope says that there are.
    default void total(long rows) {}
  }
}
