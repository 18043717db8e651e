package vn.trangtien.ckan;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.TitleOrder;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.solr.FoldedText;

/// Reads out of datasets what packages are found and sorted by.
@Singleton
final class PackageReader {

  private static final int MOST_TAG_CHARACTERS = 100;

  private final DatasetTables tables;

  PackageReader(DatasetTables tables) {
    this.tables = tables;
  }

  /// @throws IllegalStateException where `record` is no dataset
  CkanPackage read(CatalogRecord record, Instant created) {
    Dataset dataset = record.dataset();
    String title = dataset.title().in(Language.VI);
    return new CkanPackage(
        dataset.iri(),
        CkanId.of(dataset.iri()),
        dataset.slug(),
        record.sequence(),
        created,
        record.modified(),
        title,
        new String(TitleOrder.key(title), StandardCharsets.ISO_8859_1),
        dataset.publisher().name().intern(),
        dataset.theme().stream().map(it -> it.name().intern()).toList(),
        tags(dataset),
        licence(dataset),
        name(dataset.provenance()),
        name(dataset.accrualPeriodicity()),
        folded(dataset.title()),
        folded(dataset.description()),
        resources(dataset));
  }

  /// The distributions in the order in which CKAN counts them: the main table first.
  List<Distribution> distributions(Dataset dataset) {
    if (dataset.life().withdrawn()) {
      return List.of();
    }
    List<Distribution> first = tables.of(dataset);
    return Stream.concat(
            first.stream(), dataset.distribution().stream().filter(it -> !first.contains(it)))
        .toList();
  }

  static List<String> tags(Dataset dataset) {
    return Stream.concat(dataset.keyword().vi().stream(), dataset.keyword().en().stream())
        .map(PackageReader::tag)
        .filter(it -> it.length() >= 2)
        .distinct()
        .map(String::intern)
        .toList();
  }

  /// A keyword as CKAN lets a tag be: letters of any script, digits, spaces, `-`, `_` and `.`.
  private static String tag(String keyword) {
    String clean = keyword.replaceAll("[^\\p{L}\\p{M}\\p{N} ._-]+", " ").replaceAll(" +", " ");
    String plain = clean.strip();
    return plain.substring(0, Math.min(plain.length(), MOST_TAG_CHARACTERS)).strip();
  }

  static String licence(Dataset dataset) {
    return dataset.distribution().stream()
        .map(Distribution::license)
        .filter(Objects::nonNull)
        .findFirst()
        .map(CkanLicence::id)
        .orElse("");
  }

  private List<CkanResource> resources(Dataset dataset) {
    List<Distribution> readable = tables.of(dataset);
    return distributions(dataset).stream()
        .map(
            it ->
                new CkanResource(
                    CkanId.of(it.iri()),
                    it.iri().name(),
                    it.title().in(Language.VI),
                    it.title().in(Language.EN),
                    it.downloadUrl().path(),
                    it.formatCode().intern(),
                    it.mediaType().intern(),
                    it.checksum().hex(),
                    readable.contains(it)))
        .toList();
  }

  private static String folded(Text text) {
    return FoldedText.of(text.vi() + " " + text.en());
  }

  private static String name(@Nullable Iri iri) {
    return iri == null ? "" : iri.name().intern();
  }
}
