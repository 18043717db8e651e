package vn.trangtien.distribution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.files.FileStore;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.EntityTag;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.PortalException;

/// The column dictionary of a CSV, at the address where readers of tables look for it ([Model for
/// Tabular Data, 5.3](https://www.w3.org/TR/tabular-data-model/#standard-file-metadata)).
@Controller("/download/{slug}")
@Produces(MediaType.ALL)
final class MetadataEndpoint {

  private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9._~-]{1,200}");
  private static final MediaType CSVM = MediaType.of("application/csvm+json");

  private static final String CACHING = "public, max-age=60, must-revalidate";

  private final Catalog catalog;
  private final FileStore files;
  private final BaseAddress base;
  private final Cache<Digest, CsvStart> starts = Caffeine.newBuilder().maximumSize(10_000).build();

  MetadataEndpoint(Catalog catalog, FileStore files, BaseAddress base) {
    this.catalog = catalog;
    this.files = files;
    this.base = base;
  }

  @Get("/{fileName}-metadata.json")
  HttpResponse<byte[]> metadata(HttpRequest<?> http, String slug, String fileName) {
    Dataset dataset = dataset(slug).orElseThrow(MetadataEndpoint::none);
    Distribution file =
        dataset.distribution().stream()
            .filter(it -> it.fileName().equals(fileName) && isDescribed(it))
            .findFirst()
            .orElseThrow(MetadataEndpoint::none);
    byte[] document = new TableMetadata(base).of(described(dataset, file), others(file));
    EntityTag tag = EntityTag.weak(Digest.of(document).hex().substring(0, 32));
    MutableHttpResponse<byte[]> response =
        tag.isHeldBy(http)
            ? HttpResponse.notModified()
            : HttpResponse.ok(document).contentType(CSVM);
    return response
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, CACHING);
  }

  private Optional<Dataset> dataset(String slug) {
    return SLUG.matcher(slug).matches()
        ? catalog.find(Iri.own("/" + Catalog.DATASET + "/" + slug)).map(CatalogRecord::dataset)
        : Optional.empty();
  }

  private static ProblemException none() {
    return new ProblemException(
        Problem.notFound(
            "Không có tệp CSV nào có từ điển cột ở địa chỉ này.",
            "There is no CSV with a column dictionary at this address."));
  }

  private static boolean isDescribed(Distribution file) {
    return file.formatCode().equals("CSV") && !file.columns().isEmpty();
  }

  private TableMetadata.Described described(Dataset dataset, Distribution file) {
    return new TableMetadata.Described(dataset, file, starts.get(file.checksum(), this::start));
  }

  /// The tables that `file` refers to and that are published.
  private Map<Iri, TableMetadata.Described> others(Distribution file) {
    Map<Iri, TableMetadata.Described> others = new LinkedHashMap<>();
    for (Distribution.ForeignKey key : file.foreignKeys()) {
      key.dataset()
          .flatMap(it -> dataset(it.name()))
          .ifPresent(
              dataset ->
                  dataset.distribution().stream()
                      .filter(it -> it.downloadUrl().equals(key.file()) && isDescribed(it))
                      .forEach(it -> others.put(key.file(), described(dataset, it))));
    }
    return others;
  }

  private CsvStart start(Digest file) {
    try {
      return CsvStart.of(
          files
              .find(file)
              .orElseThrow(
                  () ->
                      new PortalException(
                          PortalException.Code.FILE_MISSING, "File " + file + " is missing"))
              .path());
    } catch (IOException refused) {
      throw new PortalException(PortalException.Code.STORAGE, "A file is not read", refused);
    }
  }
}
