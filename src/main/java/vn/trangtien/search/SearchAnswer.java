package vn.trangtien.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What `/api/v1/datasets` answers: one page of what was found. IRIs are absolute.
///
/// @param count all datasets that match
/// @param next the address of the next page; left out on the last one
/// @param facets for each facet its values, most first, counted without the facet's own selection
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SearchAnswer(
    long count,
    int page,
    int size,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next,
    List<Found> datasets,
    Map<String, List<Value>> facets) {

  /// One dataset; `id` is the last segment of its IRI, `url` its page, `api` all of it as JSON-LD.
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Found(
      String id,
      String iri,
      Words title,
      Words snippet,
      Agency publisher,
      List<Named> theme,
      Keywords keywords,
      List<String> formats,
      @Nullable Named provenance,
      @Nullable Named status,
      @Nullable String issued,
      @Nullable String modified,
      String url,
      String api) {}

  /// Words in both languages; those that are missing are empty.
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Words(String vi, String en) {}

  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Keywords(List<String> vi, List<String> en) {}

  @Serdeable.Serializable
  record Agency(String id, String iri, Words title) {}

  @Serdeable.Serializable
  record Named(String id, String iri, Words label) {}

  /// One value of a facet; `value` is what to ask for, such as `health`.
  @Serdeable.Serializable
  record Value(String value, String iri, Words label, long count) {}
}
