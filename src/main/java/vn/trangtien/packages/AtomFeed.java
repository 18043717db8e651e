package vn.trangtien.packages;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import vn.trangtien.atom.AtomWriter;
import vn.trangtien.ckan.CkanGroup;
import vn.trangtien.ckan.CkanGroups;
import vn.trangtien.ckan.CkanPackage;
import vn.trangtien.http.BaseAddress;

/// Writes packages as an Atom feed ([RFC 4287](https://www.rfc-editor.org/rfc/rfc4287)).
@Singleton
final class AtomFeed {

  private final BaseAddress base;
  private final CkanGroups groups;

  AtomFeed(BaseAddress base, CkanGroups groups) {
    this.base = base;
    this.groups = groups;
  }

  /// A page of a feed.
  ///
  /// @param page from 1
  byte[] of(String title, HttpRequest<?> request, PackageSearch.Found found, int page, int size) {
    return AtomWriter.feed(
        "",
        out -> {
          out.text("title", "Tràng Tiền – " + title);
          out.text("id", base.of(request.getPath()));
          out.text("updated", updated(found.packages()));
          out.author("Tràng Tiền", "");
          out.link("self", "", address(request, page));
          if (page > 1) {
            out.link("previous", "", address(request, page - 1));
          }
          if ((long) page * size < found.packages().size()) {
            out.link("next", "", address(request, page + 1));
          }
          found.page((page - 1) * size, size).forEach(it -> out.entry(() -> entry(out, it, found)));
        });
  }

  private void entry(AtomWriter out, CkanPackage it, PackageSearch.Found found) {
    out.text("title", it.title());
    out.text("id", base.of(it.iri()));
    out.text("published", it.created().toString());
    out.text("updated", it.modified().toString());
    out.author(
        groups
            .organization(it.organization(), found.now())
            .map(CkanGroup::displayName)
            .orElse(it.organization()),
        "");
    out.link("alternate", "", base.of(it.iri()));
    out.link("enclosure", "", base.of("/api/3/action/package_show?id=" + it.name()));
    it.tags().forEach(tag -> out.category(tag, ""));
  }

  private static String updated(List<CkanPackage> packages) {
    return packages.stream()
        .map(CkanPackage::modified)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH)
        .toString();
  }

  private String address(HttpRequest<?> request, int page) {
    UriBuilder own = UriBuilder.of(request.getUri());
    String query = own.replaceQueryParam("page", page).build().getRawQuery();
    return base.of(request.getPath()) + "?" + query;
  }
}
