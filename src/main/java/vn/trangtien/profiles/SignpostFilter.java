package vn.trangtien.profiles;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.identifier.Iri;

/// Puts the links of a dataset into the header of its page
/// ([Signposting, level 1](https://signposting.org/FAIR/#level1)).
@ServerFilter({"/dataset/*", "/en/dataset/*"})
final class SignpostFilter {

  private static final Pattern PAGE =
      Pattern.compile("(?:/en)?(/dataset/[A-Za-z0-9._~-]{1,200}?)(?:\\.html)?");

  private final Catalog catalog;
  private final Signposts signposts;

  SignpostFilter(Catalog catalog, Signposts signposts) {
    this.catalog = catalog;
    this.signposts = signposts;
  }

  @ResponseFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
    Matcher page = PAGE.matcher(request.getPath());
    boolean html =
        response.getContentType().filter(it -> it.matches(MediaType.TEXT_HTML_TYPE)).isPresent();
    if (response.getStatus() != HttpStatus.OK || !html || !page.matches()) {
      return;
    }
    catalog
        .find(Iri.own(page.group(1)))
        .map(CatalogRecord::dataset)
        .ifPresent(
            it ->
                signposts.of(it).forEach(link -> response.header(HttpHeaders.LINK, link.header())));
  }
}
