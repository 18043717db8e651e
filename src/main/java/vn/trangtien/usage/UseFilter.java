package vn.trangtien.usage;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import vn.trangtien.http.OwnRequest;
import vn.trangtien.search.Answered;

/// Counts each answer as it leaves; an answer that is no success, or says that the client has it
/// already, counts nothing.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class UseFilter {

  private final UseCounter uses;
  private final UnansweredSearches searches;

  UseFilter(UseCounter uses, UnansweredSearches searches) {
    this.uses = uses;
    this.searches = searches;
  }

  @ResponseFilter
  void count(HttpRequest<?> request, HttpResponse<?> response) {
    int code = response.code();
    if (code != HttpStatus.OK.getCode() && code != HttpStatus.PARTIAL_CONTENT.getCode()
        || Machines.sent(request)
        || OwnRequest.is(request)) {
      return;
    }
    Use use = Use.of(request, response);
    if (use != null) {
      uses.add(use);
    }
    Answered.of(request).ifPresent(searches::add);
  }
}
