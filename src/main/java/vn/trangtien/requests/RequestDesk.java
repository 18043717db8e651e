package vn.trangtien.requests;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.vocabulary.Vocabulary;

/// Where operators answer requests, and where is counted how many were.
@Singleton
public final class RequestDesk {

  private static final int LONGEST_ANSWER = 4_000;
  private static final int LISTED = 100;

  private final DataRequestRepository requests;
  private final Vocabulary vocabulary;
  private final Clock clock;

  RequestDesk(DataRequestRepository requests, Vocabulary vocabulary, Clock clock) {
    this.requests = requests;
    this.vocabulary = vocabulary;
    this.clock = clock;
  }

  /// How many requests there are to somebody, and how many of them have come to an end.
  public record Tally(long asked, long answered) {}

  /// The requests that concern `agency`.
  public Tally tally(Iri agency) {
    long asked = 0;
    long open = 0;
    for (DataRequestRepository.Tally it : requests.tallies()) {
      if (it.agency().equals(agency.name())) {
        asked += it.requests();
        open += isOpen(it.status()) ? it.requests() : 0;
      }
    }
    return new Tally(asked, asked - open);
  }

  /// Answers request `id`, in place of an earlier answer.
  ///
  /// @param status the name of a concept of `/request-status`
  /// @param answer in plain words, at most 4,000 characters
  /// @param ground the name of a concept of `/legal-basis`, which `declined` needs; else empty
  /// @throws PortalException naming what is wrong, with nothing changed
  public void answer(long id, String status, String answer, String ground) {
    String text = Filled.clean(answer);
    refuse(
        vocabulary.concept(Iri.own(DataRequest.STATUSES.path() + "/" + status)).isEmpty(),
        "Không có tình trạng / there is no status " + status + "; có / there are " + statuses());
    refuse(
        text.isEmpty() || text.length() > LONGEST_ANSWER,
        "Câu trả lời dài 1–%d ký tự / an answer has 1 to %d characters"
            .formatted(LONGEST_ANSWER, LONGEST_ANSWER));
    refuse(
        status.equals(DataRequest.DECLINED) && ground.isEmpty(),
        "Không mở thì phải nêu căn cứ pháp lý / to decline needs a legal ground, such as "
            + "luat-tiep-can-thong-tin-2016");
    refuse(
        !ground.isEmpty() && vocabulary.concept(Iri.own("/legal-basis/" + ground)).isEmpty(),
        "Không có căn cứ pháp lý / there is no legal basis " + ground + " (ontologies/)");
    refuse(requests.answer(id, status, text, ground, clock.instant()) == 0, unknown(id));
  }

  /// Takes request `id` out of the public's sight; nothing of it is deleted.
  public void hide(long id) {
    refuse(requests.hide(id) == 0, unknown(id));
  }

  /// The newest requests, one a line of cells between tabs, below the names of the cells; where
  /// there are more, the last line tells so.
  public List<String> lines() {
    List<DataRequest> found = requests.page("", "", LISTED + 1, 0);
    List<String> lines = new ArrayList<>();
    lines.add("id\tstatus\tfiled\tagency\tdataset\twhat");
    found.stream().limit(LISTED).map(RequestDesk::line).forEach(lines::add);
    if (found.isEmpty()) {
      lines.add("Chưa có yêu cầu nào / there are no requests");
    } else if (found.size() > LISTED) {
      lines.add("… yêu cầu cũ hơn / older requests: /requests");
    }
    return lines;
  }

  private static String line(DataRequest it) {
    String filed = it.filed().truncatedTo(ChronoUnit.SECONDS).toString();
    return String.join(
        "\t",
        String.valueOf(it.id()),
        it.status(),
        filed,
        it.agency().isEmpty() ? "-" : it.agency(),
        it.dataset().isEmpty() ? "-" : it.dataset(),
        it.title());
  }

  /// Whether a request of this status waits for somebody.
  static boolean isOpen(String status) {
    return status.equals(DataRequest.NEW) || status.equals("reviewing");
  }

  /// The names of all statuses.
  List<String> statuses() {
    return vocabulary.scheme(DataRequest.STATUSES).stream().map(it -> it.iri().name()).toList();
  }

  Optional<DataRequest> find(long id) {
    return requests.findById(id);
  }

  private static String unknown(long id) {
    return "Không có yêu cầu số / there is no request " + id;
  }

  private static void refuse(boolean wrong, String message) {
    if (wrong) {
      throw new PortalException(PortalException.Code.CONFIGURATION, message);
    }
  }
}
