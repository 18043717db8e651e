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
import vn.trangtien.http.EntityTag;

/// The whole catalogue as one file, under the names of N-Triples and of Turtle, for it is both.
@Controller("/catalog")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DumpEndpoint {

  private static final MediaType GZIP = new MediaType("application/gzip");

  private final CatalogDump dump;
  private final LinkedDataConfiguration configuration;

  DumpEndpoint(CatalogDump dump, LinkedDataConfiguration configuration) {
    this.dump = dump;
    this.configuration = configuration;
  }

  @Get(uris = {"/dump.nt.gz", "/dump.ttl.gz"})
  @Produces(MediaType.ALL)
  HttpResponse<?> dump(HttpRequest<?> request) throws IOException {
    CatalogDump.Dump made = dump.open();
    EntityTag tag = EntityTag.strong(made.name());
    if (tag.isHeldBy(request)) {
      made.bytes().close();
      return configuration.cached(HttpResponse.notModified(), tag);
    }
    StreamedFile file = new StreamedFile(made.bytes(), GZIP, 0, made.length());
    String name = request.getPath().replaceFirst(".*/dump", "catalog");
    return configuration.cached(HttpResponse.ok(file.attach(name)).contentType(GZIP), tag);
  }
}
