package vn.trangtien.linkeddata;

import io.micronaut.context.ExecutionHandleLocator;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.web.router.DefaultRouteBuilder;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The addresses of all that has a document: those of the catalogue, and those of every kind of
/// name that the ontologies use, so that a new code list is reachable by being there.
@Singleton
final class DocumentRoutes extends DefaultRouteBuilder {

  private static final MediaType[] FORMS =
      Arrays.stream(RdfForm.values()).map(RdfForm::mediaType).toArray(MediaType[]::new);

  DocumentRoutes(ExecutionHandleLocator locator, VocabularyDocuments vocabulary) {
    super(locator);
    for (String template : templates(vocabulary)) {
      add(template, "negotiated", FORMS);
      for (RdfForm form : RdfForm.values()) {
        add(template + "." + form.extension(), "suffixed", MediaType.ALL_TYPE);
      }
    }
  }

  private void add(String template, String method, MediaType... types) {
    GET(template, DocumentEndpoint.class, method, HttpRequest.class).produces(types);
    HEAD(template, DocumentEndpoint.class, method, HttpRequest.class).produces(types);
  }

  private static SortedSet<String> templates(VocabularyDocuments vocabulary) {
    SortedSet<String> templates =
        new TreeSet<>(List.of("/catalog", "/dataset/{a}", "/plan", "/series", VoidDocument.PATH));
    // these schemes have pages of their own at addresses without a variable
    templates.addAll(List.of("/agency", "/place", "/theme"));
    templates.addAll(List.of("/dataset/{a}/distribution/{b}", "/dataset/{a}/revisions/{b}"));
    templates.addAll(List.of("/series/{a}", "/service/{a}"));
    vocabulary.paths().forEach(path -> templates.add(template(path)));
    return templates;
  }

  /// Where such names stand. A scheme's own address is any first segment, as most pages have
  /// it: an address without a variable would hide them.
  private static String template(String path) {
    String[] segments = path.split("/", -1);
    return switch (segments.length) {
      case 2 -> "/{a}";
      case 3 -> segments[1].equals("ns") ? path : "/" + segments[1] + "/{a}";
      default -> "/" + segments[1] + "/{a}/{b}/{c}/{d}".substring(0, 4 * (segments.length - 2));
    };
  }
}
