package vn.trangtien.datasheet;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import vn.trangtien.page.Embed;
import vn.trangtien.page.PageWriter;

/// A dataset as a card inside somebody else's page.
@Controller
final class EmbedPages {

  private final PublishedDatasets datasets;
  private final PageWriter writer;

  EmbedPages(PublishedDatasets datasets, PageWriter writer) {
    this.datasets = datasets;
    this.writer = writer;
  }

  @Get(
      uris = {"/embed/dataset/{slug}", "/en/embed/dataset/{slug}"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> card(HttpRequest<?> http, String slug) {
    Embed embed = Embed.of(http);
    EmbedView view = new EmbedView(writer.frame(http), embed, datasets.published(slug).dataset());
    return writer.page(http, "datasheet/framed", view);
  }
}
