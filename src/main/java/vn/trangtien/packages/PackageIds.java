package vn.trangtien.packages;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trangtien.ckan.CkanId;
import vn.trangtien.ckan.CkanShelf;
import vn.trangtien.http.BaseAddress;

/// Leads from `/dataset/{id}` to the same dataset under its name, and from the suffixes of CKAN's
/// descriptions, `.xml` and `.n3`, to the portal's.
@ServerFilter({"/dataset/*", "/en/dataset/*"})
final class PackageIds implements Ordered {

  private static final Pattern PATH =
      Pattern.compile("(/en)?/dataset/([A-Za-z0-9_~-]{1,200})(\\.[a-z0-9]{2,6})?");

  private final CkanShelf shelf;
  private final BaseAddress base;

  PackageIds(CkanShelf shelf, BaseAddress base) {
    this.shelf = shelf;
    this.base = base;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 100;
  }

  @RequestFilter
  @PreMatching
  @Nullable HttpResponse<?> lead(HttpRequest<?> request) {
    Matcher path = PATH.matcher(request.getPath());
    if (!path.matches()) {
      return null;
    }
    String suffix = path.group(3) == null ? "" : path.group(3);
    String own =
        switch (suffix) {
          case ".xml" -> ".rdf";
          case ".n3" -> ".ttl";
          default -> suffix;
        };
    String name = path.group(2);
    String meant =
        CkanId.isOne(name) ? shelf.now().find(name).map(it -> it.name()).orElse(name) : name;
    if (own.equals(suffix) && meant.equals(name)) {
      return null;
    }
    String language = path.group(1) == null ? "" : path.group(1);
    return AliasEndpoint.to(base.of(language + "/dataset/" + meant + own));
  }
}
