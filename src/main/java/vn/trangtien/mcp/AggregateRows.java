package vn.trangtien.mcp;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts and computes over rows.
@Singleton
final class AggregateRows implements Tool {

  private static final int MOST_PARTS = 10;
  private static final List<String> FUNCTIONS = List.of("count", "sum", "avg", "min", "max");

  private final RowQuestions questions;

  AggregateRows(RowQuestions questions) {
    this.questions = questions;
  }

  @Override
  public String name() {
    return "aggregate_rows";
  }

  @Override
  public String description() {
    return "Gathers rows by equal cells and counts, sums, averages or finds ends of columns, the"
        + " largest group first. Without by: one group of all rows that fulfil the filters.";
  }

  @Override
  public Map<String, Object> input() {
    InputSchema measure =
        InputSchema.requiring("function", "column")
            .choice("function", FUNCTIONS, "What is computed; sum and avg of number columns only.")
            .text("column", 500, "Of which column.");
    return RowQuestions.input("dataset")
        .texts("by", MOST_PARTS, "Columns whose equal cells make a group.")
        .objects("measures", MOST_PARTS, measure, "What is computed of each group.")
        .done();
  }

  @Override
  public Found call(Arguments arguments, String client) {
    Map<String, List<String>> parameters = RowQuestions.parameters(arguments);
    RowQuestions.put(parameters, "by", RowQuestions.list(arguments.texts("by")));
    List<String> measures =
        arguments.objects("measures").stream()
            .map(it -> it.text("function") + ":" + it.text("column"))
            .toList();
    RowQuestions.put(parameters, "measure", RowQuestions.list(measures));
    int limit = arguments.number("limit", RowQuestions.USUAL, RowQuestions.MOST);
    String slug = questions.slug(arguments);
    Map<String, Object> data =
        questions.bounded(
            most -> {
              Map<String, List<String>> asked = new LinkedHashMap<>(parameters);
              asked.put("limit", List.of(Integer.toString(most)));
              return questions.documents().groups(slug, asked).bytes();
            },
            "groups",
            limit + 1);
    boolean cut = RowQuestions.isCut(data, "groups", limit);
    return new Found(questions.citation(arguments), data, cut, cut ? RowQuestions.NARROW : "");
  }
}
