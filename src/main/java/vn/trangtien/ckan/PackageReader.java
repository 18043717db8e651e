package vn.trangtien.ckan;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.formats.DerivedFormat;
import vn.trangtien.formats.DerivedFormats;
import vn.trangtien.formats.ExportFormat;
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

  private static final Set<ExportFormat> OPENED =
      EnumSet.of(ExportFormat.CSV, ExportFormat.GEOJSON);

  private final DatasetTables tables;
  private final DerivedFormats formats;

  PackageReader(DatasetTables tables, DerivedFormats formats) {
    this.tables = tables;
    this.formats = formats;
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
        resources(record));
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

  private List<CkanResource> resources(CatalogRecord record) {
    Dataset dataset = record.dataset();
    List<Distribution> readable = tables.of(dataset);
    Stream<CkanResource> published =
        distributions(dataset).stream().map(it -> published(it, readable.contains(it)));
    return Stream.concat(published, missing(record)).toList();
  }

  private static CkanResource published(Distribution it, boolean isTable) {
    return new CkanResource(
        CkanId.of(it.iri()),
        it.iri(),
        it.iri().name(),
        it.title().in(Language.VI),
        it.title().in(Language.EN),
        it.downloadUrl().path(),
        it.formatCode().intern(),
        it.mediaType().intern(),
        it.checksum().hex(),
        isTable,
        "");
  }

  /// The two forms that CKAN's clients open, where no published file has them: more would be the
  /// same table again for those who take all.
  private Stream<CkanResource> missing(CatalogRecord record) {
    if (record.dataset().life().withdrawn()) {
      return Stream.empty();
    }
    return formats.of(record).stream()
        .filter(it -> OPENED.contains(it.format()))
        .map(PackageReader::derived);
  }

  private static CkanResource derived(DerivedFormat it) {
    return new CkanResource(
        CkanId.of(it.iri()),
        it.iri(),
        it.from().iri().name(),
        it.title().in(Language.VI),
        it.title().in(Language.EN),
        it.path(),
        it.format().fileType(),
        it.format().mediaType(),
        "",
        false,
        CkanId.of(it.from().iri()));
  }

  private static String folded(Text text) {
    return FoldedText.of(text.vi() + " " + text.en());
  }

  private static String name(@Nullable Iri iri) {
    return iri == null ? "" : iri.name().intern();
  }
}
