package vn.trangtien.linkeddata;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trangtien.dumps.Dump;
import vn.trangtien.dumps.DumpCoding;
import vn.trangtien.dumps.DumpForm;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.EntityTag;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Digest;

/// The whole catalogue as one file, in several forms and codings, and the list of them.
@Controller("/catalog")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DumpEndpoint {

  private final CatalogDump dump;
  private final BaseAddress base;
  private final LinkedDataConfiguration configuration;

  DumpEndpoint(CatalogDump dump, BaseAddress base, LinkedDataConfiguration configuration) {
    this.dump = dump;
    this.base = base;
    this.configuration = configuration;
  }

  /// Which files there are, how large, and their digests.
  @Get("/dump")
  @Produces(MediaType.APPLICATION_JSON)
  HttpResponse<?> list(HttpRequest<?> request) throws IOException {
    Dump made = dump.open();
    EntityTag tag = EntityTag.weak(made.name() + "-list");
    if (tag.isHeldBy(request)) {
      return configuration.cached(HttpResponse.notModified(), tag);
    }
    List<Map<String, Object>> files = new ArrayList<>();
    for (DumpForm form : DumpForm.values()) {
      for (DumpCoding coding : DumpCoding.values()) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("url", base.of(path(form, coding)));
        file.put("mediaType", form.mediaType());
        file.put("compression", coding.mediaType());
        file.put("byteSize", made.size(form, coding));
        file.put("sha256", made.digest(form, coding).hex());
        files.add(file);
      }
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("made", made.made().toString());
    tree.put("triples", made.counts().triples());
    tree.put("files", files);
    return configuration.cached(HttpResponse.ok(tree), tag);
  }

  /// One of them.
  @Get("/dump.{form}.{coding}")
  @Produces(MediaType.ALL)
  HttpResponse<?> dump(HttpRequest<?> request, String form, String coding) throws IOException {
    DumpForm asked = DumpForm.of(form).orElseThrow(DumpEndpoint::missing);
    DumpCoding packed = DumpCoding.of(coding).orElseThrow(DumpEndpoint::missing);
    Dump made = dump.open();
    Digest digest = made.digest(asked, packed);
    EntityTag tag = EntityTag.strong(digest.hex().substring(0, 32));
    if (tag.isHeldBy(request)) {
      return configuration.cached(HttpResponse.notModified(), tag);
    }
    InputStream bytes = Files.newInputStream(made.file(asked, packed));
    MediaType type = new MediaType(packed.mediaType());
    StreamedFile file = new StreamedFile(bytes, type, 0, made.size(asked, packed));
    String name = "catalog." + form + "." + coding;
    return configuration
        .cached(HttpResponse.ok(file.attach(name)).contentType(type), tag)
        .header("Repr-Digest", "sha-256=:" + base64(digest) + ":");
  }

  static String path(DumpForm form, DumpCoding coding) {
    return "/catalog/dump." + form.extension() + "." + coding.extension();
  }

  private static String base64(Digest digest) {
    return java.util.Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest.hex()));
  }

  private static ProblemException missing() {
    return new ProblemException(
        Problem.notFound(
            "Danh mục không có dạng tệp này; xem /catalog/dump.",
            "The catalogue does not come in that form; see /catalog/dump."));
  }
}
