package vn.trangtien.mcp;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads rows of a table.
@Singleton
final class ReadRows implements Tool {

  private final RowQuestions questions;

  ReadRows(RowQuestions questions) {
    this.questions = questions;
  }

  @Override
  public String name() {
    return "read_rows";
  }

  @Override
  public String description() {
    return "Reads rows of a dataset's table: filtered, sorted, only the columns wanted. count says"
        + " how many rows fulfil the filters. To count or sum, use aggregate_rows instead.";
  }

  @Override
  public Map<String, Object> input() {
    return RowQuestions.input("dataset")
        .texts("columns", 100, "Only these columns, in this order.")
        .texts("sort", 20, "Columns to sort by; a minus before one means descending.")
        .text("after", 2_000, "Goes on behind a row: next of the answer before.")
        .done();
  }

  @Override
  public Found call(Arguments arguments, String client) {
    Map<String, List<String>> parameters = RowQuestions.parameters(arguments);
    RowQuestions.put(parameters, "select", RowQuestions.list(arguments.texts("columns")));
    RowQuestions.put(parameters, "sort", RowQuestions.list(arguments.texts("sort")));
    RowQuestions.put(parameters, "after", arguments.optional("after"));
    int limit = arguments.number("limit", RowQuestions.USUAL, RowQuestions.MOST);
    String slug = questions.slug(arguments);
    Map<String, Object> data =
        questions.bounded(
            most -> {
              Map<String, List<String>> asked = new LinkedHashMap<>(parameters);
              asked.put("limit", List.of(Integer.toString(most)));
              return questions.documents().page(slug, asked).bytes();
            },
            "rows",
            limit);
    String next = data.remove("next") instanceof String address ? after(address) : "";
    return new Found(
        questions.citation(arguments),
        data,
        !next.isEmpty(),
        next.isEmpty() ? "" : "read_rows with the same arguments and after=" + next);
  }

  /// The parameter `after` of the next page's address.
  private static String after(String address) {
    String query = URI.create(address).getRawQuery();
    return Arrays.stream(query.split("&"))
        .filter(it -> it.startsWith("after="))
        .map(it -> URLDecoder.decode(it.substring(6), StandardCharsets.UTF_8))
        .findFirst()
        .orElse("");
  }
}
