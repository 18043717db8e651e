package vn.trangtien.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.facets.Edition;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Marks;
import vn.trangtien.rows.MainTable;
import vn.trangtien.tables.RowCounts;

/// What the index stores of a dataset beside its IRI, so that a hit needs nothing else.
final class HitFields {

  private HitFields() {}

  static void add(Document document, Dataset dataset) {
    store(document, "title", dataset.title());
    store(document, "description", dataset.description());
    store(document, "publisher", List.of(dataset.publisher()));
    store(document, "theme", dataset.theme());
    store(document, "keyword_vi", dataset.keyword().vi());
    store(document, "keyword_en", dataset.keyword().en());
    var formats = dataset.distribution().stream().map(Distribution::formatCode).distinct();
    store(document, "formats", formats.toList());
    store(document, "provenance", Optional.ofNullable(dataset.provenance()).stream().toList());
    store(document, "status", Optional.ofNullable(dataset.life().status()).stream().toList());
    store(document, "issued", Optional.ofNullable(dataset.issued()).stream().toList());
    store(document, "modified", Optional.ofNullable(dataset.modified()).stream().toList());
    store(document, "spatial", dataset.spatial());
    var period = Optional.ofNullable(dataset.temporal());
    store(document, "start", period.map(Dataset.Period::startDate).stream().toList());
    store(document, "end", period.map(Dataset.Period::endDate).stream().toList());
    store(
        document, "frequency", Optional.ofNullable(dataset.accrualPeriodicity()).stream().toList());
    MainTable.of(dataset).ifPresent(it -> store(document, it));
  }

  private static void store(Document document, MainTable table) {
    store(document, "table", List.of(table.name().hex()));
    table.granularity().forEach(it -> store(document, "granularity", it));
  }

  static SearchResult.Hit read(
      Document document, Marks marks, List<Edition> editions, RowCounts counts) {
    Text title = text(document, "title");
    Text description = text(document, "description");
    return new SearchResult.Hit(
        new Iri(document.get(DatasetDocument.IRI)),
        title,
        new MarkedText(title, marks::whole),
        new MarkedText(description, marks::snippet),
        new Iri(document.get("publisher")),
        List.of(document.getValues("theme")).stream().map(Iri::new).toList(),
        List.of(document.getValues("keyword_vi")),
        List.of(document.getValues("keyword_en")),
        List.of(document.getValues("formats")),
        iri(document.get("provenance")),
        iri(document.get("status")),
        day(document.get("issued")),
        day(document.get("modified")),
        List.of(document.getValues("spatial")).stream().map(Iri::new).toList(),
        day(document.get("start")),
        day(document.get("end")),
        iri(document.get("frequency")),
        granularity(document),
        rows(document.get("table"), counts),
        editions);
  }

  private static void store(Document document, String name, Text text) {
    document.add(new StoredField(name + "_vi", text.vi()));
    document.add(new StoredField(name + "_en", text.en()));
  }

  private static void store(Document document, String name, Collection<?> values) {
    values.stream()
        .map(Object::toString)
        .sorted()
        .forEach(it -> document.add(new StoredField(name, it)));
  }

  private static Text text(Document document, String name) {
    return new Text(document.get(name + "_vi"), document.get(name + "_en"));
  }

  private static List<Text> granularity(Document document) {
    String[] vi = document.getValues("granularity_vi");
    String[] en = document.getValues("granularity_en");
    return IntStream.range(0, vi.length).mapToObj(it -> new Text(vi[it], en[it])).toList();
  }

  private static @Nullable Long rows(@Nullable String table, RowCounts counts) {
    OptionalLong known = table == null ? OptionalLong.empty() : counts.of(new Digest(table));
    return known.isPresent() ? known.getAsLong() : null;
  }

  private static @Nullable Iri iri(@Nullable String written) {
    return written == null ? null : new Iri(written);
  }

  private static @Nullable LocalDate day(@Nullable String written) {
    return written == null ? null : LocalDate.parse(written);
  }
}
