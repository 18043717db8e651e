package vn.trangtien.discovery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.atom.AtomWriter;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Marks;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchResult;
import vn.trangtien.vocabulary.Vocabulary;

/// Writes what was found as an Atom feed in one language.
final class FeedWriter {

  private final Vocabulary vocabulary;
  private final BaseAddress base;
  private final Language language;

  FeedWriter(Vocabulary vocabulary, BaseAddress base, Language language) {
    this.vocabulary = vocabulary;
    this.base = base;
    this.language = language;
  }

  byte[] write(SearchRequest request, SearchResult result) {
    String query = SearchAddress.query(request);
    String suffix = query.isEmpty() ? "" : "?" + query;
    String self = address("/search.atom" + suffix, language);
    return AtomWriter.feed(
        language.tag(),
        out -> {
          out.text("id", self);
          out.text("title", title(request));
          out.text("updated", moment(newest(result)));
          out.link("self", SearchFeed.TYPE, self);
          out.link("alternate", AtomWriter.PAGE, address("/search" + suffix, language));
          out.author(
              in(new Text("Cổng dữ liệu mở Huế", "Huế’s open-data portal")),
              address("/", language));
          result.datasets().forEach(it -> out.entry(() -> entry(out, it)));
        });
  }

  private void entry(AtomWriter out, SearchResult.Hit hit) {
    out.text("id", base.of(hit.iri()));
    out.text("title", in(hit.title()));
    out.text("updated", moment(day(hit)));
    if (hit.issued() != null) {
      out.text("published", moment(hit.issued()));
    }
    out.link("alternate", AtomWriter.PAGE, address(hit.iri().path(), language));
    out.author(in(vocabulary.label(hit.publisher())), base.of(hit.publisher()));
    for (Iri theme : hit.theme()) {
      out.category(base.of(theme), in(vocabulary.label(theme)));
    }
    out.text("summary", Marks.without(hit.snippetMarked().in(language)));
  }

  private String title(SearchRequest request) {
    return in(
        request.text().isEmpty()
            ? new Text("Dữ liệu mới cập nhật", "Recently updated data")
            : new Text("Tìm “" + request.text() + "”", "Search for “" + request.text() + "”"));
  }

  private static @Nullable LocalDate newest(SearchResult result) {
    return result.datasets().stream()
        .map(FeedWriter::day)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable LocalDate day(SearchResult.Hit hit) {
    return Stream.of(hit.modified(), hit.issued())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /// The beginning of a day by Huế's clock; a feed must say some moment.
  private static String moment(@Nullable LocalDate day) {
    return (day == null ? LocalDate.EPOCH : day) + "T00:00:00+07:00";
  }

  private String in(Text text) {
    return Marks.without(text.in(language));
  }

  private String address(String path, Language language) {
    return base.of(
        switch (language) {
          case VI -> path;
          case EN -> path.equals("/") ? "/en" : "/en" + path;
        });
  }
}
