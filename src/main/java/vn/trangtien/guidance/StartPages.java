package vn.trangtien.guidance;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;

/// The quick start: how each common tool gets its first rows.
@Controller
final class StartPages {

  /// How many datasets are looked at for one that serves as an example.
  private static final int LOOKED_AT = 200;

  private final Catalog catalog;
  private final BaseAddress base;
  private final PageWriter writer;

  StartPages(Catalog catalog, BaseAddress base, PageWriter writer) {
    this.catalog = catalog;
    this.base = base;
    this.writer = writer;
  }

  @Get(
      uris = {"/developers/start", "/en/developers/start"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> start(HttpRequest<?> request) {
    List<Dataset> datasets =
        catalog.page(Catalog.DATASET, null, LOOKED_AT).stream().map(it -> it.dataset()).toList();
    String table = first(datasets, StartPages::isTable).orElse("…");
    String map = first(datasets, it -> it.formatCode().equals("GEOJSON")).orElse(table);
    String address = base.value().substring(0, base.value().length() - 1);
    return writer.page(
        request,
        "guidance/start",
        new View(writer.frame(request), new Snippets(address, table), map));
  }

  private static Optional<String> first(List<Dataset> datasets, Predicate<Distribution> has) {
    return datasets.stream()
        .filter(it -> it.distribution().stream().anyMatch(has))
        .map(Dataset::slug)
        .findFirst();
  }

  private static boolean isTable(Distribution it) {
    return it.formatCode().equals("CSV") && !it.columns().isEmpty();
  }

  /// What the page shows.
  ///
  /// @param map a dataset with a map; one with a table where there is none
  record View(Frame frame, Snippets snippets, String map) {}
}
