package vn.trangtien.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.trangtien.delivery.RowDocuments;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.rows.Comparison;
import vn.trangtien.rows.RowRequest;

/// What the tools about rows have in common: filters as parameters of addresses, and documents cut
/// to what an agent can read.
@Singleton
final class RowQuestions {

  static final int MOST = 200;
  static final int USUAL = 50;

  /// How to go on where values or groups were cut.
  static final String NARROW = "narrow the question by filters, or raise limit up to " + MOST;

  /// The part of an answer that rows may take; the rest is for the citation and the columns.
  private static final double SHARE = 0.7;

  private static final String SHORTENED = "shortened_to_fit";
  private static final int MOST_TEXT = 4_000;

  private final RowDocuments documents;
  private final Datasets datasets;
  private final ObjectMapper json = new ObjectMapper();
  private final int mostBytes;

  RowQuestions(RowDocuments documents, Datasets datasets, McpConfiguration limits) {
    this.documents = documents;
    this.datasets = datasets;
    this.mostBytes = (int) (limits.answerKilobytes() * 1_024 * SHARE);
  }

  RowDocuments documents() {
    return documents;
  }

  /// What all of them take.
  static InputSchema input(String... required) {
    List<String> words = Arrays.stream(Comparison.values()).map(Comparison::word).toList();
    InputSchema filter =
        InputSchema.requiring("column", "comparison", "value")
            .text("column", 500, "A column, as describe_dataset names it.")
            .choice("comparison", words, "How it is compared.")
            .text(
                "value",
                MOST_TEXT,
                "The value; two with a comma between for between, several for in, true or false"
                    + " for empty.");
    return InputSchema.requiring(required)
        .text("dataset", 200, "The dataset's name, as search_datasets has it.")
        .text("distribution", 200, "Which table of the dataset; the main one unless said.")
        .objects("filters", RowRequest.MOST_CONDITIONS, filter, "What all rows must fulfil.")
        .text("query", 500, "Words that stand in cells of the row, with or without marks.")
        .number("limit", MOST, "Rows, values or groups at most; " + USUAL + " unless said.");
  }

  /// The parameters of an address that asks for the same.
  static Map<String, List<String>> parameters(Arguments arguments) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    put(parameters, "distribution", arguments.optional("distribution"));
    put(parameters, "q", arguments.optional("query"));
    for (Arguments filter : arguments.objects("filters")) {
      String value = filter.optional("value");
      parameters
          .computeIfAbsent(
              filter.text("column") + "__" + filter.text("comparison"), it -> new ArrayList<>())
          .add(value == null ? "" : value);
    }
    return parameters;
  }

  static void put(Map<String, List<String>> parameters, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      parameters.put(name, List.of(value));
    }
  }

  /// Names as a list in an address has them.
  static String list(List<String> names) {
    return String.join(
        ",", names.stream().map(it -> '"' + it.replace("\"", "\"\"") + '"').toList());
  }

  /// Whether there are more entries of `part` than `limit`; the rest is taken away.
  ///
  /// @param data made for one entry more, or for fewer because they are long
  static boolean isCut(Map<String, Object> data, String part, int limit) {
    if (!(data.get(part) instanceof List<?> entries)) {
      return false;
    }
    data.put(part, entries.subList(0, Math.min(limit, entries.size())));
    return entries.size() > limit || data.containsKey(SHORTENED);
  }

  /// The document with at most `limit` entries of `part`, fewer where they are long.
  ///
  /// @param document made for so many entries
  Map<String, Object> bounded(IntFunction<byte[]> document, String part, int limit) {
    int most = limit;
    while (true) {
      Map<String, Object> tree = read(document.apply(most));
      int bytes = bytes(tree.get(part));
      if (bytes <= mostBytes) {
        if (most < limit) {
          tree.put(SHORTENED, true);
        }
        return tree;
      }
      if (most == 1) {
        throw new ProblemException(
            Problem.badRequest(
                "Một dòng đã dài hơn một câu trả lời; hãy nêu ít cột hơn.",
                "One row is longer than an answer; name fewer columns."));
      }
      most = Math.max(1, (int) Math.min(most - 1L, (long) most * mostBytes / bytes));
    }
  }

  /// The citation of the dataset that `arguments` name.
  Map<String, Object> citation(Arguments arguments) {
    return datasets.citation(datasets.find(arguments.text("dataset")));
  }

  /// The name of that dataset in addresses.
  String slug(Arguments arguments) {
    return datasets.find(arguments.text("dataset")).primaryTopic().name();
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> read(byte[] document) {
    try {
      Map<String, Object> tree = json.readValue(document, Map.class);
      tree.keySet().removeAll(List.of("licence", "citation", "provenance", "dataset", "revision"));
      return Cut.texts(tree);
    } catch (IOException impossible) {
      throw new IllegalStateException("The portal's own JSON cannot be read", impossible);
    }
  }

  private int bytes(@Nullable Object tree) {
    try {
      return json.writeValueAsBytes(tree).length;
    } catch (IOException impossible) {
      throw new IllegalStateException("Maps and lists are JSON", impossible);
    }
  }
}
