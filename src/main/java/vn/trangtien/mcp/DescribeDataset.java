package vn.trangtien.mcp;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.rows.DatasetTables;

/// Describes one dataset: what it is about, its files and their columns.
@Singleton
final class DescribeDataset implements Tool {

  private static final int MOST_COLUMNS = 150;
  private static final int MOST_FILES = 30;
  private static final int MOST_WORDS = 3_000;

  private final Datasets datasets;
  private final DatasetTables tables;
  private final Citations citations;
  private final BaseAddress base;

  DescribeDataset(Datasets datasets, DatasetTables tables, Citations citations, BaseAddress base) {
    this.datasets = datasets;
    this.tables = tables;
    this.citations = citations;
    this.base = base;
  }

  @Override
  public String name() {
    return "describe_dataset";
  }

  @Override
  public String description() {
    return "Tells what a dataset is about, how honest its rows are and how they came to be, its"
        + " files, and the columns of its tables with their meaning, type and unit.";
  }

  @Override
  public Map<String, Object> input() {
    return InputSchema.requiring("dataset")
        .text("dataset", 200, "The dataset's name, as search_datasets has it.")
        .done();
  }

  @Override
  public Found call(Arguments arguments, String client) {
    CatalogRecord record = datasets.find(arguments.text("dataset"));
    Dataset it = record.dataset();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("title", Citations.words(it.title()));
    data.put("description", Cut.words(it.description(), MOST_WORDS));
    data.put("keywords", it.keyword().vi());
    data.put("themes", it.theme().stream().map(citations::named).toList());
    data.put("places", it.spatial().stream().limit(20).map(citations::named).toList());
    Dataset.Period period = it.temporal();
    data.put("period", period == null ? "unknown" : period.startDate() + " – " + period.endDate());
    data.put("renewed", citations.named(it.accrualPeriodicity()));
    data.put("how_rows_came_to_be", Cut.words(it.provenanceNote(), MOST_WORDS));
    data.put("sources", it.source().stream().limit(10).map(DescribeDataset::source).toList());
    data.put("contact", Citations.words(it.contactPoint()));
    data.put("address", base.of(it.iri()));
    List<Distribution> files = it.distribution();
    data.put("files", files.stream().limit(MOST_FILES).map(this::file).toList());
    List<Distribution> all = tables.of(it);
    boolean cut = files.size() > MOST_FILES;
    if (!all.isEmpty()) {
      List<Distribution.Column> columns = all.getFirst().columns();
      data.put("main_table", all.getFirst().iri().name());
      data.put("columns", columns.stream().limit(MOST_COLUMNS).map(Datasets::column).toList());
      cut |= columns.size() > MOST_COLUMNS;
    }
    return new Found(
        datasets.citation(record), data, cut, cut ? base.of(it.iri()) + ".jsonld" : "");
  }

  private Map<String, Object> file(Distribution it) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("distribution", it.iri().name());
    file.put("title", Citations.words(it.title()));
    file.put("format", it.formatCode());
    file.put("bytes", it.byteSize());
    file.put("url", base.of(it.downloadUrl()));
    return file;
  }

  private static Map<String, Object> source(Dataset.Source it) {
    return Map.of(
        "title", Citations.words(it.title()),
        "publisher", Citations.words(it.publisher()),
        "year", it.issued() == null ? it.year() : Objects.toString(it.issued()));
  }
}
