package vn.trangtien.mcp;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lists the different cells of a column.
@Singleton
final class ListValues implements Tool {

  private final RowQuestions questions;

  ListValues(RowQuestions questions) {
    this.questions = questions;
  }

  @Override
  public String name() {
    return "list_values";
  }

  @Override
  public String description() {
    return "Lists the different values of a column and how many rows hold each, the most frequent"
        + " first: to learn what can be filtered by.";
  }

  @Override
  public Map<String, Object> input() {
    return RowQuestions.input("dataset", "column")
        .text("column", 500, "The column, as describe_dataset names it.")
        .done();
  }

  @Override
  public Found call(Arguments arguments, String client) {
    Map<String, List<String>> parameters = RowQuestions.parameters(arguments);
    parameters.put("column", List.of(arguments.text("column")));
    int limit = arguments.number("limit", RowQuestions.USUAL, RowQuestions.MOST);
    String slug = questions.slug(arguments);
    Map<String, Object> data =
        questions.bounded(
            most -> {
              Map<String, List<String>> asked = new LinkedHashMap<>(parameters);
              asked.put("limit", List.of(Integer.toString(most)));
              return questions.documents().values(slug, asked).bytes();
            },
            "values",
            limit + 1);
    boolean cut = RowQuestions.isCut(data, "values", limit);
    return new Found(questions.citation(arguments), data, cut, cut ? RowQuestions.NARROW : "");
  }
}
