package vn.trangtien.usage;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.Parameter;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Text;

/// The statistics for programs: as JSON, and every daily count as CSV
/// ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)).
@Controller("/api/v1")
final class StatisticsApi {

  private static final String CACHING = "public, max-age=60";
  private static final int MOST_DAYS = 366;

  private final StatisticsReader reader;
  private final DailyUseRepository uses;
  private final BaseAddress base;
  private final Clock clock;

  StatisticsApi(StatisticsReader reader, DailyUseRepository uses, BaseAddress base, Clock clock) {
    this.reader = reader;
    this.uses = uses;
    this.base = base;
    this.clock = clock;
  }

  @Get("/statistics")
  HttpResponse<Answer> statistics(HttpRequest<?> http) {
    Parameter.only(http, StatisticsParameters.sums());
    Statistics it = reader.now();
    return HttpResponse.ok(
            new Answer(
                Count.of(it.total()),
                Count.of(it.lately()),
                it.months().stream()
                    .map(month -> new Month(month.month().toString(), Count.of(month.counts())))
                    .toList(),
                it.datasets().stream().map(this::used).toList(),
                it.agencies().stream().map(this::used).toList(),
                it.unanswered().stream()
                    .map(
                        one ->
                            new Search(
                                one.words(),
                                one.foundNothing(),
                                one.foundLittle(),
                                one.firstDay().toString(),
                                one.lastDay().toString()))
                    .toList()))
        .header(HttpHeaders.CACHE_CONTROL, CACHING);
  }

  /// The counts of each day from `from` to `to`, at most 366 days; the last 90 where nothing is
  /// said.
  @Get(uri = "/statistics.csv", produces = "text/csv")
  HttpResponse<String> days(HttpRequest<?> http) {
    Parameter.only(http, StatisticsParameters.days());
    HttpParameters parameters = http.getParameters();
    LocalDate to = day(parameters, "to", LocalDate.now(clock));
    LocalDate from = day(parameters, "from", to.minusDays(UsedLately.DAYS - 1L));
    if (from.isAfter(to) || from.plusDays(MOST_DAYS).isBefore(to)) {
      throw refused(
          "“from” phải trước “to”, và cách nhau không quá " + MOST_DAYS + " ngày.",
          "“from” must be before “to”, and no more than " + MOST_DAYS + " days before it.");
    }
    StringBuilder csv = new StringBuilder("day,dataset,kind,uses\r\n");
    for (LocalDate day : uses.days(from, to)) {
      for (DailyUse it : uses.on(day)) {
        csv.append(it.onDay()).append(',').append(it.dataset()).append(',');
        csv.append(it.kind()).append(',').append(it.uses()).append("\r\n");
      }
    }
    return HttpResponse.ok(csv.toString())
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=utf-8;header=present")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"statistics.csv\"")
        .header(HttpHeaders.CACHE_CONTROL, CACHING);
  }

  private static LocalDate day(HttpParameters parameters, String name, LocalDate otherwise) {
    String value = parameters.getFirst(name).orElse("");
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      if (value.matches(StatisticsParameters.DAY)) {
        return LocalDate.parse(value);
      }
    } catch (DateTimeException none) {
      throw notDay(name);
    }
    throw notDay(name);
  }

  private static ProblemException notDay(String name) {
    return refused(
        "“" + name + "” là một ngày, như 2026-05-31.",
        "“" + name + "” is a day, such as 2026-05-31.");
  }

  private static ProblemException refused(String vi, String en) {
    return new ProblemException(Problem.badRequest(vi, en));
  }

  private Used used(Statistics.Used it) {
    Text name = it.name();
    String publisher = it.publisher() == null ? null : base.of(it.publisher());
    return new Used(
        it.iri().name(),
        base.of(it.iri()),
        new Words(name.vi(), name.en()),
        publisher,
        Count.of(it.counts()));
  }

  /// All of it.
  ///
  /// @param total since counting began
  /// @param lately in the last 90 days, as `datasets` and `agencies`
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Answer(
      Count total,
      Count lately,
      List<Month> months,
      List<Used> datasets,
      List<Used> agencies,
      List<Search> unanswered) {}

  @Serdeable.Serializable
  record Count(long views, long downloads, long calls) {

    static Count of(Statistics.Counts it) {
      return new Count(it.of(Kind.VIEW), it.of(Kind.DOWNLOAD), it.of(Kind.CALL));
    }
  }

  @Serdeable.Serializable
  record Month(String month, Count uses) {}

  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Used(String id, String iri, Words title, @Nullable String publisher, Count uses) {}

  /// What was looked for in vain: how often nothing was found, and how often little.
  @Serdeable.Serializable
  record Search(String words, long nothing, long little, String first, String last) {}

  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Words(String vi, String en) {}
}
