package vn.trangtien.linkeddata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;
import vn.trangtien.catalog.CatalogRdf;
import vn.trangtien.dumps.JsonLdWriting;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.EntityTag;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Iri;

/// The bytes of documents, made once per state and form, a few at a time.
@Singleton
final class RenderedDocuments {

  private static final int WAIT_SECONDS = 20;

  private final Surroundings surroundings;
  private final BaseAddress base;
  private final Semaphore places;
  private final Cache<EntityTag, byte[]> rendered;

  RenderedDocuments(
      Surroundings surroundings, BaseAddress base, LinkedDataConfiguration configuration) {
    this.surroundings = surroundings;
    this.base = base;
    this.places = new Semaphore(configuration.renderings());
    this.rendered =
        Caffeine.newBuilder()
            .maximumWeight(configuration.cacheBytes())
            .weigher((EntityTag tag, byte[] bytes) -> bytes.length + 200)
            .build();
  }

  /// `document` in `form`, as the public sees it; not to be changed.
  ///
  /// @param tag of both
  /// @throws ProblemException 503 where too many wait for theirs
  byte[] bytes(RdfDocument document, RdfForm form, EntityTag tag) {
    byte[] known = rendered.getIfPresent(tag);
    if (known != null) {
      return known;
    }
    enter();
    try {
      byte[] meanwhile = rendered.getIfPresent(tag);
      if (meanwhile != null) {
        return meanwhile;
      }
      byte[] bytes = write(CatalogRdf.resolve(document.graph().get(), base.value()), form);
      rendered.put(tag, bytes);
      return bytes;
    } finally {
      places.release();
    }
  }

  private void enter() {
    try {
      if (places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    throw new ProblemException(
        Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "busy",
                "Đang có quá nhiều yêu cầu cùng lúc. Xin thử lại sau ít giây.",
                "Too many requests at once. Please try again in a few seconds.")
            .with(HttpHeaders.RETRY_AFTER, "10"));
  }

  private byte[] write(Graph graph, RdfForm form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
    if (form == RdfForm.JSON_LD) {
      new JsonLdWriting(graph, used(graph)).write(out);
    } else {
      graph.getPrefixMapping().setNsPrefixes(used(graph));
      RDFWriter.source(graph).format(form.format()).output(out);
    }
    return out.toByteArray();
  }

  /// The prefixes that `graph` has a use for.
  private SortedMap<String, String> used(Graph graph) {
    Set<String> names = new HashSet<>();
    graph
        .find()
        .forEachRemaining(
            it -> {
              names.add(namespace(it.getSubject().getURI()));
              names.add(namespace(it.getPredicate().getURI()));
              Node value = it.getObject();
              names.add(namespace(value.isURI() ? value.getURI() : value.getLiteralDatatypeURI()));
            });
    SortedMap<String, String> used = new TreeMap<>();
    surroundings
        .prefixes()
        .forEach((prefix, name) -> used.put(prefix, new Iri(name).resolve(base.value())));
    used.values().retainAll(names);
    return used;
  }

  private static String namespace(String iri) {
    return iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
