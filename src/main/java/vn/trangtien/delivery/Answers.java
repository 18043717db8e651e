package vn.trangtien.delivery;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.EntityTag;
import vn.trangtien.identifier.Digest;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.vocabulary.Vocabulary;

/// What all answers about rows have in common: their parameters, their name for caches, their
/// origin.
@Singleton
final class Answers {

  /// A new revision must be seen at once; asking whether there is one is cheap.
  static final String CACHING = "public, max-age=0, must-revalidate";

  private final BaseAddress base;
  private final Vocabulary vocabulary;

  Answers(BaseAddress base, Vocabulary vocabulary) {
    this.base = base;
    this.vocabulary = vocabulary;
  }

  /// The parameters of an address, each with all of its values.
  static Map<String, List<String>> parameters(HttpRequest<?> http) {
    return http.getParameters().asMap(String.class, List.class).entrySet().stream()
        .collect(
            java.util.LinkedHashMap::new,
            (map, it) -> map.put(it.getKey(), texts(it.getValue())),
            Map::putAll);
  }

  Origin origin(DatasetTable table) {
    return new Origin(table, base, vocabulary);
  }

  String address(String path, String query) {
    return base.of(path) + (query.isEmpty() ? "" : "?" + query);
  }

  /// What an answer depends on: equal names are equal answers.
  String name(DatasetTable table, String form, String query) {
    String parts =
        String.join(
            "\n",
            table.table().name(),
            Long.toString(table.record().sequence()),
            vocabulary.digest().hex(),
            table.key(),
            base.value(),
            form,
            query);
    return Digest.of(parts.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
  }

  /// Answers with a document, or says that the client has it.
  HttpResponse<byte[]> json(
      HttpRequest<?> http,
      DatasetTable table,
      String name,
      java.util.function.Supplier<byte[]> document) {
    EntityTag tag = EntityTag.weak(name);
    MutableHttpResponse<byte[]> response =
        tag.isHeldBy(http) ? HttpResponse.notModified() : HttpResponse.ok(document.get());
    origin(table).links().forEach(it -> response.getHeaders().add(HttpHeaders.LINK, it));
    if (response.getBody().isPresent()) {
      response.contentType(MediaType.APPLICATION_JSON_TYPE);
    }
    return cached(response, tag);
  }

  HttpResponse<byte[]> json(HttpRequest<?> http, RowDocuments.Document document) {
    return json(http, document.table(), document.name(), document::bytes);
  }

  static <T> MutableHttpResponse<T> cached(MutableHttpResponse<T> response, EntityTag tag) {
    return response
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, CACHING);
  }

  private static List<String> texts(List<?> values) {
    return values.stream().map(String::valueOf).toList();
  }
}
