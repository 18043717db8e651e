package vn.trangtien.requests;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.vocabulary.Vocabulary;

/// The public queue as JSON.
@Controller("/api/v1/requests")
final class RequestsApi {

  private final Queue queue;
  private final Vocabulary vocabulary;
  private final BaseAddress base;

  RequestsApi(Queue queue, Vocabulary vocabulary, BaseAddress base) {
    this.queue = queue;
    this.vocabulary = vocabulary;
    this.base = base;
  }

  /// One page of the requests of a `status` and an `agency`, newest first.
  @Get
  HttpResponse<Answer> requests(HttpRequest<?> http) {
    Queue.Asked asked = Queue.Asked.read(http.getParameters(), QueueParameters.SIZE);
    long count =
        queue.tallies().stream()
            .filter(it -> asked.status().isEmpty() || it.status().equals(asked.status()))
            .filter(it -> asked.agency().isEmpty() || it.agency().equals(asked.agency()))
            .mapToLong(DataRequestRepository.Tally::requests)
            .sum();
    List<One> page = queue.page(asked).stream().map(this::one).toList();
    return HttpResponse.ok(new Answer(count, asked.page(), asked.size(), page))
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=10");
  }

  private One one(DataRequest it) {
    return new One(
        it.id(),
        it.isReport() ? "error" : "data",
        it.filed().toString(),
        it.what(),
        it.purpose(),
        it.part(),
        it.period(),
        it.place(),
        it.granularity(),
        it.isReport() ? base.of(it.datasetIri()) : null,
        it.agency().isEmpty() ? null : named(it.agencyIri()),
        named(it.statusIri()),
        it.answer(),
        it.ground().isEmpty() ? null : named(it.groundIri()),
        it.answered() == null ? null : it.answered().toString(),
        it.votes(),
        base.of(it.path()));
  }

  private Named named(Iri iri) {
    Text label = vocabulary.label(iri);
    return new Named(iri.name(), base.of(iri), new Words(label.vi(), label.en()));
  }

  /// One page of the queue.
  ///
  /// @param count how many requests there are altogether
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Answer(long count, int page, int size, List<One> requests) {}

  /// One request; a field that was left out is empty.
  ///
  /// @param kind `data` or `error`
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record One(
      long id,
      String kind,
      String filed,
      String what,
      String purpose,
      String part,
      String period,
      String place,
      String granularity,
      @Nullable String dataset,
      @Nullable Named agency,
      Named status,
      String answer,
      @Nullable Named ground,
      @Nullable String answered,
      long votes,
      String url) {}

  @Serdeable.Serializable
  record Named(String id, String iri, Words label) {}

  @Serdeable.Serializable
  record Words(String vi, String en) {}
}
