package vn.trangtien.distribution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Description;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.files.StoredFile;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.FileBody;
import vn.trangtien.http.FileName;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;

/// The addresses of files: `/download/{slug}/{fileName}` is what `dcat:downloadURL` names, always
/// the present file; `/file/{sha256}/{fileName}` is that very file for ever.
@Controller
@Produces(MediaType.ALL)
final class DownloadEndpoint {

  private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9._~-]{1,200}");
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /// A withdrawn file must be gone within the minute; `no-transform` keeps every byte as it is.
  private static final String PRESENT = "public, max-age=60, must-revalidate, no-transform";

  private static final String IMMUTABLE = "public, max-age=31536000, immutable, no-transform";

  private final Catalog catalog;
  private final CheckedFiles files;
  private final FileAnswers answers;
  private final BaseAddress base;

  /// What a description says of its files, as long as the description is kept in memory.
  private final Cache<Description, Map<FileName, Distribution>> distributions =
      Caffeine.newBuilder().weakKeys().build();

  DownloadEndpoint(Catalog catalog, CheckedFiles files, FileAnswers answers, BaseAddress base) {
    this.catalog = catalog;
    this.files = files;
    this.answers = answers;
    this.base = base;
  }

  @Get("/download/{slug}/{fileName}")
  HttpResponse<FileBody> present(HttpRequest<?> request, String slug, String fileName) {
    CatalogRecord record = record(slug);
    FileName name = FileName.of(fileName).orElseThrow(DownloadEndpoint::noFile);
    Distribution distribution = distributions(record).get(name);
    if (distribution == null) {
      throw noFile();
    }
    StoredFile file = files.named(distribution.checksum());
    return answers.of(
        request,
        new Offer(
            file,
            name,
            FileType.ofMediaType(distribution.mediaType()),
            seconds(record.modified()),
            PRESENT,
            links(record, distribution)));
  }

  @Get("/file/{sha256}/{fileName}")
  HttpResponse<FileBody> immutable(HttpRequest<?> request, String sha256, String fileName) {
    FileName asked = FileName.of(fileName).orElseThrow(DownloadEndpoint::noFile);
    if (!SHA_256.matcher(sha256).matches()) {
      throw noFile();
    }
    Digest digest = new Digest(sha256);
    StoredFile file = files.asked(digest).orElseThrow(DownloadEndpoint::noFile);
    FileType type = FileType.ofName(fileName);
    // who links here may call a table setup.exe: an unknown kind gets a name of ours
    FileName name = type.unknown() ? new FileName(sha256.substring(0, 16) + ".bin") : asked;
    return answers.of(
        request, new Offer(file, name, type, seconds(file.stored()), IMMUTABLE, List.of()));
  }

  private CatalogRecord record(String slug) {
    if (!SLUG.matcher(slug).matches()) {
      throw new ProblemException(Refusals.noDataset());
    }
    Iri dataset = Iri.own("/" + Catalog.DATASET + "/" + slug);
    return catalog
        .find(dataset)
        .orElseThrow(
            () ->
                new ProblemException(
                    catalog.revision(dataset).isPresent()
                        ? Refusals.withdrawn()
                        : Refusals.noDataset()));
  }

  private Map<FileName, Distribution> distributions(CatalogRecord record) {
    return distributions.get(
        record.description(),
        description -> {
          Map<FileName, Distribution> named = new HashMap<>();
          for (Distribution distribution : record.dataset().distribution()) {
            FileName.ofSegment(distribution.fileName())
                .ifPresent(it -> named.put(it, distribution));
          }
          return named;
        });
  }

  private List<String> links(CatalogRecord record, Distribution distribution) {
    List<String> links = new ArrayList<>();
    links.add(link(base.of(record.primaryTopic()), "collection"));
    String always = "/file/" + distribution.checksum() + "/" + distribution.fileName();
    links.add(link(base.of(always), "bookmark"));
    Iri license = distribution.license();
    if (license != null) {
      links.add(link(base.of(license), "license"));
    }
    if (distribution.formatCode().equals("CSV") && !distribution.columns().isEmpty()) {
      String columns = base.of(distribution.downloadUrl()) + "-metadata.json";
      links.add(link(columns, "describedby") + "; type=\"application/csvm+json\"");
    }
    return links;
  }

  /// A header is ASCII, and an IRI need not be.
  private static String link(String target, String relation) {
    return "<" + URI.create(target).toASCIIString() + ">; rel=\"" + relation + "\"";
  }

  private static Instant seconds(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS);
  }

  private static ProblemException noFile() {
    return new ProblemException(Refusals.noFile());
  }
}
