package vn.trangtien.mcp;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.vocabulary.Vocabulary;

/// How an agent names what it was told: dataset, agency, revision, date, licence, honesty grade.
@Singleton
final class Citations {

  private final BaseAddress base;
  private final Vocabulary vocabulary;

  Citations(BaseAddress base, Vocabulary vocabulary) {
    this.base = base;
    this.vocabulary = vocabulary;
  }

  /// The citation of a dataset as it is published now.
  Map<String, Object> of(CatalogRecord record, Dataset dataset, List<Iri> licences) {
    LocalDate changed = dataset.modified() == null ? dataset.issued() : dataset.modified();
    Map<String, Object> citation = new LinkedHashMap<>();
    citation.put("dataset", base.of(dataset.iri()));
    citation.put("title", words(dataset.title()));
    citation.put("agency", named(dataset.publisher()));
    citation.put("revision", record.sequence());
    citation.put("published", record.modified().toString());
    citation.put("modified", Objects.toString(changed, "unknown"));
    citation.put("licence", licences.stream().distinct().map(this::named).toList());
    citation.put("honesty_grade", named(dataset.provenance()));
    return citation;
  }

  /// A concept by its address and words; empty where there is none.
  Map<String, Object> named(@Nullable Iri iri) {
    return iri == null
        ? Map.of()
        : Map.of("iri", base.of(iri), "label", words(vocabulary.label(iri)));
  }

  static Map<String, Object> words(Text text) {
    return Map.of("vi", text.vi(), "en", text.en());
  }
}
