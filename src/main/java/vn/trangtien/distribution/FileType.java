package vn.trangtien.distribution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A kind of file that is safe to hand out under its own media type; every other kind is bytes.
///
/// Nothing that a browser would run stands here, whatever a steward or an address says.
///
/// @param extension as file names end, in lower case
/// @param mediaType without parameters
/// @param parameters of the media type as they are sent
/// @param compressible whether a content coding makes it smaller
public record FileType(
    String extension, String mediaType, String parameters, boolean compressible) {

  private static final String UTF_8 = "; charset=utf-8";

  private static final List<FileType> KNOWN =
      List.of(
          // the catalog's tables all have a header row: RFC 4180, 3
          new FileType("csv", "text/csv", UTF_8 + "; header=present", true),
          text("tsv", "text/tab-separated-values"),
          text("txt", "text/plain"),
          text("ttl", "text/turtle"),
          text("ics", "text/calendar"),
          data("json", "application/json"),
          data("geojson", "application/geo+json"),
          data("ndjson", "application/x-ndjson"),
          data("jsonld", "application/ld+json"),
          data("nt", "application/n-triples"),
          data("rdf", "application/rdf+xml"),
          data("xml", "application/xml"),
          data("gml", "application/gml+xml"),
          data("kml", "application/vnd.google-earth.kml+xml"),
          data("xls", "application/vnd.ms-excel"),
          data("tif", "image/tiff"),
          packed("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          packed("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          packed("ods", "application/vnd.oasis.opendocument.spreadsheet"),
          packed("odt", "application/vnd.oasis.opendocument.text"),
          packed("parquet", "application/vnd.apache.parquet"),
          packed("gpkg", "application/geopackage+sqlite3"),
          packed("zip", "application/zip"),
          packed("gz", "application/gzip"),
          packed("pdf", "application/pdf"),
          packed("png", "image/png"),
          packed("jpg", "image/jpeg"));

  private static final FileType BYTES = packed("bin", "application/octet-stream");

  private static final Map<String, FileType> BY_EXTENSION =
      Stream.concat(
              KNOWN.stream(), Stream.of(data("tiff", "image/tiff"), packed("jpeg", "image/jpeg")))
          .collect(Collectors.toUnmodifiableMap(FileType::extension, Function.identity()));

  private static final Map<String, FileType> BY_MEDIA_TYPE =
      KNOWN.stream()
          .collect(Collectors.toUnmodifiableMap(FileType::mediaType, Function.identity()));

  /// The type of files that are called like `fileName`; bytes where it says nothing known.
  static FileType ofName(String fileName) {
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1);
    return BY_EXTENSION.getOrDefault(extension.toLowerCase(Locale.ROOT), BYTES);
  }

  /// The type that a catalog entry states; bytes where it states none that is safe.
  public static FileType ofMediaType(String mediaType) {
    String bare = mediaType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
    return BY_MEDIA_TYPE.getOrDefault(bare, BYTES);
  }

  /// Whether this says no more than that there are bytes.
  boolean unknown() {
    return equals(BYTES);
  }

  /// As it stands in the header `Content-Type`.
  String contentType() {
    return mediaType + parameters;
  }

  private static FileType text(String extension, String mediaType) {
    return new FileType(extension, mediaType, UTF_8, true);
  }

  private static FileType data(String extension, String mediaType) {
    return new FileType(extension, mediaType, "", true);
  }

  private static FileType packed(String extension, String mediaType) {
    return new FileType(extension, mediaType, "", false);
  }
}
