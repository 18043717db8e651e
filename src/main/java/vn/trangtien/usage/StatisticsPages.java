package vn.trangtien.usage;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import vn.trangtien.page.PageWriter;

/// What is used, and what is looked for in vain, for people.
@Controller
final class StatisticsPages {

  private final StatisticsReader reader;
  private final PageWriter writer;
  private final UsageConfiguration configuration;

  StatisticsPages(StatisticsReader reader, PageWriter writer, UsageConfiguration configuration) {
    this.reader = reader;
    this.writer = writer;
    this.configuration = configuration;
  }

  @Get(
      uris = {"/statistics", "/en/statistics"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> statistics(HttpRequest<?> request) {
    StatisticsView view =
        new StatisticsView(writer.frame(request), reader.now(), configuration.shownFrom());
    return writer.page(request, "usage/statistics", view);
  }
}
