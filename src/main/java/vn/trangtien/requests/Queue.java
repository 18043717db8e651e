package vn.trangtien.requests;

import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;

/// The requests that everybody sees, newest first.
@Singleton
final class Queue {

  /// The most requests on a page.
  static final int MOST_SIZE = 100;

  private static final int MOST_PAGES = 500;
  private static final String NAME = "[a-z0-9-]{0,80}";
  private static final Set<String> NAMES = Set.of("status", "agency", "page", "size");

  private final DataRequestRepository requests;

  Queue(DataRequestRepository requests) {
    this.requests = requests;
  }

  /// Which of them are asked for.
  ///
  /// @param status empty for any
  /// @param agency empty for any
  /// @param page from 1
  record Asked(String status, String agency, int page, int size) {

    /// Reads what an address asks; a value that no request has finds nothing.
    ///
    /// @throws ProblemException 400 where it cannot be read
    static Asked read(HttpParameters parameters, int size) {
      for (String name : parameters.names()) {
        if (!NAMES.contains(name)) {
          throw refused(
              "Các tham số dùng được: status, agency, page, size.",
              "The parameters are: status, agency, page, size.");
        }
      }
      String status = parameters.getFirst("status").orElse("");
      String agency = parameters.getFirst("agency").orElse("");
      if (!status.matches(NAME) || !agency.matches(NAME)) {
        throw refused(
            "“status” và “agency” là tên ngắn, như “new” hay “sdl”.",
            "“status” and “agency” are short names, such as “new” or “sdl”.");
      }
      return new Asked(
          status,
          agency,
          number(parameters, "page", 1, MOST_PAGES),
          number(parameters, "size", size, MOST_SIZE));
    }

    private static int number(HttpParameters parameters, String name, int otherwise, int most) {
      String value = parameters.getFirst(name).orElse(String.valueOf(otherwise));
      if (!value.matches("\\d{1,4}")
          || Integer.parseInt(value) < 1
          || Integer.parseInt(value) > most) {
        throw refused(
            "“" + name + "” là số từ 1 đến " + most + ".",
            "“" + name + "” is a number from 1 to " + most + ".");
      }
      return Integer.parseInt(value);
    }
  }

  List<DataRequest> page(Asked asked) {
    long from = (asked.page() - 1L) * asked.size();
    return requests.page(asked.status(), asked.agency(), asked.size(), from);
  }

  Optional<DataRequest> find(long id) {
    return requests.findById(id);
  }

  List<DataRequestRepository.Tally> tallies() {
    return requests.tallies();
  }

  private static ProblemException refused(String vi, String en) {
    return new ProblemException(Problem.badRequest(vi, en));
  }
}
