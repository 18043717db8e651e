package vn.trangtien.discovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What `/api/v1/datasets` answers: one page of what was found. IRIs are absolute.
///
/// @param count all datasets that match
/// @param results how many hits they make, where the editions of a series are one
/// @param next the address of the next page; left out on the last one
/// @param rows that answer by their names, only on the first page
/// @param facets for each facet its values, most first, counted without the facet's own selection
/// @param explanation what was made of the words; left out unless it was asked for
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SearchAnswer(
    long count,
    long results,
    int page,
    int size,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next,
    List<Row> rows,
    List<Found> datasets,
    Map<String, List<Value>> facets,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Explanation explanation) {

  /// A row of a dataset; `url` is its page, `api` the row as JSON.
  ///
  /// @param more how many further rows of the dataset answer too
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Row(
      String name,
      List<Cell> cells,
      String dataset,
      Words title,
      @Nullable Named provenance,
      @Nullable String modified,
      long number,
      int more,
      String url,
      String api) {}

  /// A cell of a row: ISO dates, point decimals, codes as what they mean.
  @Serdeable.Serializable
  record Cell(Words label, Words value) {}

  /// One dataset; `id` is the last segment of its IRI, `url` its page, `api` all of it as JSON-LD.
  ///
  /// @param granularity what the rows of its main table are told apart by
  /// @param rowCount how many rows its main table has; left out where that is not known
  /// @param editions of its series, newest first, itself among them
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
      List<Named> spatial,
      Period temporal,
      @Nullable Named frequency,
      List<Words> granularity,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long rowCount,
      List<Edition> editions,
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

  /// The days that a dataset covers; one that is null is open or not said.
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Period(@Nullable String start, @Nullable String end) {}

  @Serdeable.Serializable
  record Edition(String id, String url, Words title, String year) {}

  /// One value of a facet; `value` is what to ask for, such as `health`.
  ///
  /// @param including what it took over from and what counts with it: former agencies
  @Serdeable.Serializable
  record Value(
      String value,
      String iri,
      Words label,
      long count,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Named> including) {}

  /// What was made of the words.
  ///
  /// @param searched what was looked for, as one would write it
  /// @param coverage the share of what was asked that the best hit has, 0 to 1
  /// @param weak whether what was found is hardly what was asked for
  /// @param why for each dataset of the page, by its `id`, why it was found
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Explanation(
      String searched,
      List<Step> steps,
      double coverage,
      boolean weak,
      Map<String, List<Words>> why) {}

  /// One thing that was done with the piece of the text that was `typed`.
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Step(String step, String typed, Words words) {}
}
