package vn.trangtien.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.rows.Refusals;
import vn.trangtien.rows.RowGrammar;
import vn.trangtien.rows.RowParameters;
import vn.trangtien.rows.RowRequest;

/// The documents about rows that parameters ask for, whoever they come from; those that were made
/// lately are kept.
@Singleton
public final class RowDocuments {

  private final DatasetTables tables;
  private final RowPages pages;
  private final Answers answers;

  RowDocuments(DatasetTables tables, RowPages pages, Answers answers) {
    this.tables = tables;
    this.pages = pages;
    this.answers = answers;
  }

  /// One of them.
  ///
  /// @param name equal names are equal documents
  public record Document(DatasetTable table, String name, Supplier<byte[]> made) {

    /// As JSON.
    public byte[] bytes() {
      return made.get();
    }
  }

  /// A page of rows.
  ///
  /// @throws vn.trangtien.http.ProblemException where something is not understood, here and below
  public Document page(String slug, Map<String, List<String>> given) {
    DatasetTable table = tables.open(slug, RowParameters.distribution(given));
    RowRequest request = RowRequest.of(given, table);
    request.query(table, 1);
    String path = "/api/v1/datasets/" + slug + "/rows";
    return document(table, "page", request.print(), () -> pages.page(table, request, path));
  }

  /// The columns with their statistics.
  Document columns(String slug, Map<String, List<String>> given) {
    Asked asked = asked(slug, given, List.of("select"));
    List<String> wanted = asked.parameters.columns("select");
    return asked.document("columns", wanted.toString(), it -> it.columns(wanted));
  }

  /// The different cells of a column.
  public Document values(String slug, Map<String, List<String>> given) {
    Asked asked = asked(slug, given, List.of("column"));
    String column = asked.parameters.other("column");
    if (column == null) {
      throw Refusals.bad(
          "Cần “column”: một trong các cột " + asked.table.columnNames() + ".",
          "“column” is needed: one of " + asked.table.columnNames() + ".");
    }
    String name = asked.parameters.column(column).name();
    int limit = asked.limit();
    return asked.document("values", name + "\n" + limit, it -> it.values(name, limit));
  }

  /// Rows gathered by equal cells, with what is computed of each group.
  public Document groups(String slug, Map<String, List<String>> given) {
    Asked asked = asked(slug, given, List.of("by", "measure"));
    GroupRequest groups = GroupRequest.of(asked.parameters, asked.limit());
    return asked.document("groups", groups.toString(), it -> it.groups(groups));
  }

  private Asked asked(String slug, Map<String, List<String>> given, List<String> others) {
    DatasetTable table = tables.open(slug, RowParameters.distribution(given));
    RowParameters parameters = new RowParameters(given, table, others);
    return new Asked(table, parameters, parameters.filtered());
  }

  private Document document(DatasetTable table, String form, String own, Supplier<byte[]> made) {
    String name = answers.name(table, form, own);
    return new Document(table, name, () -> pages.kept(name, made));
  }

  /// A question about some rows of a table.
  private final class Asked {

    private final DatasetTable table;
    private final RowParameters parameters;
    private final RowRequest request;

    Asked(DatasetTable table, RowParameters parameters, RowRequest request) {
      this.table = table;
      this.parameters = parameters;
      this.request = request;
    }

    int limit() {
      return parameters.number("limit", RowGrammar.VALUES, RowGrammar.MOST_VALUES);
    }

    Document document(String form, String own, java.util.function.Function<Summaries, byte[]> of) {
      Summaries summaries = new Summaries(answers.origin(table), request);
      return RowDocuments.this.document(
          table, form, own + "\n" + request.print(), () -> of.apply(summaries));
    }
  }
}
