package vn.trangtien.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Marks;

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
    store(
        document,
        "formats",
        dataset.distribution().stream().map(Distribution::formatCode).distinct().toList());
    store(document, "provenance", Optional.ofNullable(dataset.provenance()).stream().toList());
    store(document, "issued", Optional.ofNullable(dataset.issued()).stream().toList());
    store(document, "modified", Optional.ofNullable(dataset.modified()).stream().toList());
  }

  static SearchResult.Hit read(Document document, Marks marks) {
    Text title = text(document, "title");
    return new SearchResult.Hit(
        new Iri(document.get(DatasetDocument.IRI)),
        title,
        marks.whole(title),
        marks.snippet(text(document, "description")),
        new Iri(document.get("publisher")),
        strings(document, "theme").stream().map(Iri::new).toList(),
        strings(document, "keyword_vi"),
        strings(document, "keyword_en"),
        strings(document, "formats"),
        strings(document, "provenance").stream().map(Iri::new).findFirst().orElse(null),
        day(document, "issued"),
        day(document, "modified"));
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

  private static List<String> strings(Document document, String name) {
    return Arrays.asList(document.getValues(name));
  }

  private static @Nullable LocalDate day(Document document, String name) {
    String day = document.get(name);
    return day == null ? null : LocalDate.parse(day);
  }
}
