package vn.trangtien.requests;

import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.trangtien.http.Parameter;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;

/// The requests that everybody sees, newest first.
@Singleton
final class Queue {

  private static final List<String> NAMES = Parameter.names(QueueParameters.page());

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
              "Các tham số dùng được: " + String.join(", ", NAMES) + ".",
              "There is no such parameter; there are: " + String.join(", ", NAMES) + ".");
        }
      }
      String status = parameters.getFirst("status").orElse("");
      String agency = parameters.getFirst("agency").orElse("");
      if (!status.matches(QueueParameters.NAME) || !agency.matches(QueueParameters.NAME)) {
        throw refused(
            "“status” và “agency” là tên ngắn, như “new” hay “sdl”.",
            "“status” and “agency” are short names, such as “new” or “sdl”.");
      }
      return new Asked(
          status,
          agency,
          number(parameters, "page", 1, QueueParameters.MOST_PAGES),
          number(parameters, "size", size, QueueParameters.MOST_SIZE));
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
