package vn.trangtien.doors;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Map;
import vn.trangtien.cards.Pick;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.facets.Facet;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchRequest.Sort;

/// What stands behind each door of the first page.
@Controller
final class DoorPages {

  private static final int NEWEST = 6;

  private final Doors doors;
  private final Catalog catalog;
  private final CatalogSearch search;
  private final PageWriter writer;

  DoorPages(Doors doors, Catalog catalog, CatalogSearch search, PageWriter writer) {
    this.doors = doors;
    this.catalog = catalog;
    this.search = search;
    this.writer = writer;
  }

  @Get(
      uris = {"/for/{audience}", "/en/for/{audience}"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> door(HttpRequest<?> request, String audience) {
    Door door = doors.find(audience).orElseThrow(DoorPages::unknown);
    Frame frame = writer.frame(request);
    Map<Facet, List<String>> own = Map.of(Facet.AUDIENCE, List.of(door.key()));
    DoorView view =
        new DoorView(
            frame,
            door,
            doors.collections(door).stream().map(it -> chapter(frame, it)).toList(),
            search.search(new SearchRequest("", own, Sort.NEWEST, 1, NEWEST)),
            doors.all().stream().filter(it -> !it.equals(door)).toList());
    return writer.page(request, "doors/door", view);
  }

  private DoorView.Chapter chapter(Frame frame, Doors.Collected collected) {
    List<Pick> picks =
        collected.datasets().stream()
            .flatMap(it -> catalog.find(it).stream())
            .map(CatalogRecord::dataset)
            .map(Pick::of)
            .toList();
    String more = collected.more().isEmpty() ? "" : frame.href("/search") + "?" + collected.more();
    return new DoorView.Chapter(collected.concept(), picks, more);
  }

  private static ProblemException unknown() {
    return new ProblemException(
        Problem.notFound(
            "Không có lối vào nào tên như vậy. Trang chủ có đủ các lối vào; hoặc hãy tìm theo từ"
                + " khóa.",
            "There is no door of that name. The home page has them all; or search by words."));
  }
}
