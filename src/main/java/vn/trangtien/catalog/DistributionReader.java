package vn.trangtien.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Distribution.ForeignKey;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;

/// Reads distributions and their column dictionaries out of a graph.
final class DistributionReader {

  private DistributionReader() {}

  /// What `it` says of a file; empty where it does not say enough to offer one.
  static Optional<Distribution> distribution(Nodes it) {
    Iri downloadUrl = it.iri(Terms.DOWNLOAD_URL);
    Iri format = it.iri(Terms.FORMAT);
    String checksum = it.one(Terms.CHECKSUM).map(at -> at.string(Terms.CHECKSUM_VALUE)).orElse("");
    if (downloadUrl == null || format == null || checksum.isEmpty()) {
      return Optional.empty();
    }
    Iri mediaType = it.iri(Terms.MEDIA_TYPE);
    Optional<Nodes> schema = it.one(Terms.TABLE_SCHEMA);
    return Optional.of(
        new Distribution(
            new Iri(it.node().getURI()),
            it.text(Terms.TITLE),
            downloadUrl,
            format,
            mediaType == null
                ? "application/octet-stream"
                : mediaType.value().replaceFirst(".*/media-types/", ""),
            Long.parseLong("0" + it.string(Terms.BYTE_SIZE)),
            new Digest(checksum.toLowerCase(Locale.ROOT)),
            it.iri(Terms.LICENSE),
            it.day(Terms.ISSUED),
            it.day(Terms.MODIFIED),
            schema.map(at -> at.list(Terms.COLUMN)).orElse(List.of()).stream()
                .map(DistributionReader::column)
                .toList(),
            schema.map(at -> at.strings(Terms.PRIMARY_KEY)).orElse(List.of()),
            schema.map(at -> at.each(Terms.FOREIGN_KEY)).orElse(List.of()).stream()
                .flatMap(DistributionReader::foreignKey)
                .toList()));
  }

  private static Distribution.Column column(Nodes it) {
    return new Distribution.Column(
        it.string(Terms.COLUMN_NAME),
        it.text(Terms.COLUMN_TITLE),
        it.text(Terms.DESCRIPTION),
        it.string(Terms.DATATYPE),
        it.text(Terms.UNIT),
        it.string(Terms.REQUIRED).equals("true"),
        new Distribution.Values(
            number(it, Terms.MINIMUM),
            number(it, Terms.MAXIMUM),
            it.strings(Terms.ALLOWED_VALUE),
            it.strings(Terms.SUM_OF),
            truth(it, Terms.SUMMABLE),
            it.iri(Terms.CODE_LIST),
            it.day(Terms.CODE_DATE),
            it.string(Terms.CODE_DATE_COLUMN)));
  }

  private static @Nullable Boolean truth(Nodes it, Node property) {
    String value = it.string(property);
    return value.isEmpty() ? null : Boolean.valueOf(value.equals("true") || value.equals("1"));
  }

  private static @Nullable BigDecimal number(Nodes it, Node property) {
    String value = it.string(property);
    return value.isEmpty() ? null : new BigDecimal(value);
  }

  private static Stream<ForeignKey> foreignKey(Nodes it) {
    Optional<Nodes> reference = it.one(Terms.REFERENCE);
    Iri file = reference.map(at -> at.iri(Terms.TARGET)).orElse(null);
    return file == null
        ? Stream.empty()
        : Stream.of(
            new ForeignKey(
                it.string(Terms.COLUMN_REFERENCE),
                file,
                reference.map(at -> at.string(Terms.COLUMN_REFERENCE)).orElse("")));
  }
}
