package vn.trangtien.profiles;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.http.EntityTag;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;

/// A dataset in the words of others.
@Controller("/dataset/{slug}")
final class ProfileEndpoint {

  private final Catalog catalog;
  private final Signposts signposts;
  private final Croissant croissant;
  private final JsonMapper json;

  ProfileEndpoint(Catalog catalog, Signposts signposts, Croissant croissant, JsonMapper json) {
    this.catalog = catalog;
    this.signposts = signposts;
    this.croissant = croissant;
    this.json = json;
  }

  /// Its links as JSON ([RFC 9264, 4.2](https://www.rfc-editor.org/rfc/rfc9264#section-4.2)).
  @Get(uri = "/linkset", produces = "application/linkset+json")
  HttpResponse<?> links(HttpRequest<?> request, String slug) {
    Map<String, Map<String, Object>> contexts = new LinkedHashMap<>();
    for (Signpost link : signposts.set(dataset(slug))) {
      Map<String, Object> context =
          contexts.computeIfAbsent(link.anchor(), it -> new LinkedHashMap<>(Map.of("anchor", it)));
      Map<String, Object> target = new LinkedHashMap<>(Map.of("href", link.href()));
      if (!link.type().isEmpty()) {
        target.put("type", link.type());
      }
      if (!link.profile().isEmpty()) {
        target.put("profile", List.of(link.profile()));
      }
      @SuppressWarnings("unchecked")
      List<Object> targets =
          (List<Object>) context.computeIfAbsent(link.relation(), it -> new ArrayList<>());
      targets.add(target);
    }
    return answer(request, bytes(Map.of("linkset", List.copyOf(contexts.values()))));
  }

  /// Its links as they stand in a header.
  @Get(uri = "/linkset", produces = "application/linkset")
  HttpResponse<?> plainLinks(HttpRequest<?> request, String slug) {
    String lines =
        signposts.set(dataset(slug)).stream()
            .map(Signpost::line)
            .collect(Collectors.joining(",\n"));
    return answer(request, lines.getBytes(StandardCharsets.UTF_8));
  }

  /// Its tables for those who teach machines.
  @Get(uri = "/croissant.json", produces = "application/ld+json")
  HttpResponse<?> croissant(HttpRequest<?> request, String slug) {
    Dataset dataset = dataset(slug);
    if (!Croissant.describes(dataset)) {
      throw new ProblemException(
          Problem.notFound(
              "Tập dữ liệu này không có bảng CSV nào được mô tả từng cột, nên không có mô tả"
                  + " Croissant.",
              "This dataset has no CSV table whose columns are described, so there is no Croissant"
                  + " description of it."));
    }
    return answer(request, bytes(croissant.of(dataset)));
  }

  private Dataset dataset(String slug) {
    if (!slug.matches("[A-Za-z0-9._~-]{1,200}")) {
      throw unknown();
    }
    Iri iri = Iri.own("/" + Catalog.DATASET + "/" + slug);
    return catalog
        .find(iri)
        .map(CatalogRecord::dataset)
        .orElseThrow(() -> gone(catalog.withdrawal(iri)));
  }

  private byte[] bytes(Object tree) {
    try {
      return json.writeValueAsBytes(tree);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static HttpResponse<?> answer(HttpRequest<?> request, byte[] bytes) {
    EntityTag tag = EntityTag.weak(Digest.of(bytes).hex().substring(0, 32));
    MutableHttpResponse<?> response =
        tag.isHeldBy(request) ? HttpResponse.notModified() : HttpResponse.ok(bytes);
    return response
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60, must-revalidate");
  }

  private static ProblemException gone(Optional<String> reason) {
    return reason
        .map(
            it ->
                new ProblemException(
                    Problem.of(
                        HttpStatus.GONE,
                        "withdrawn",
                        "Cơ quan cung cấp đã thu hồi tập dữ liệu này. Lý do: " + it,
                        "The agency has withdrawn this dataset. Reason: " + it)))
        .orElseGet(ProfileEndpoint::unknown);
  }

  private static ProblemException unknown() {
    return new ProblemException(
        Problem.notFound(
            "Không có tập dữ liệu nào ở địa chỉ này.", "There is no dataset at this address."));
  }
}
