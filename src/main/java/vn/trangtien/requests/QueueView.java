package vn.trangtien.requests;

import java.util.List;
import java.util.StringJoiner;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Link;

/// The page of the queue.
record QueueView(
    Frame frame,
    Queue.Asked asked,
    List<DataRequest> requests,
    List<DataRequestRepository.Tally> tallies) {

  /// A value to choose by; `name` is empty for any.
  record Choice(String name, String label, long count, boolean chosen) {}

  /// How many requests are in the queue that was chosen.
  long count() {
    return count(asked.status(), asked.agency());
  }

  /// The statuses that any request has.
  List<Choice> statuses() {
    return frame.vocabulary().scheme(DataRequest.STATUSES).stream()
        .map(it -> it.iri())
        .map(it -> choice(it, count(it.name(), asked.agency()), asked.status()))
        .filter(it -> it.count() > 0 || it.chosen())
        .toList();
  }

  /// The agencies that any request concerns.
  List<Choice> agencies() {
    return tallies.stream()
        .map(DataRequestRepository.Tally::agency)
        .filter(it -> !it.isEmpty())
        .distinct()
        .map(it -> Iri.own("/agency/" + it))
        .map(it -> choice(it, count(asked.status(), it.name()), asked.agency()))
        .filter(it -> it.count() > 0 || it.chosen())
        .sorted((a, b) -> Long.compare(b.count(), a.count()))
        .toList();
  }

  /// The page of the queue with other choices.
  String href(String status, String agency, int page) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    if (!status.isEmpty()) {
      query.add("status=" + status);
    }
    if (!agency.isEmpty()) {
      query.add("agency=" + agency);
    }
    if (page > 1) {
      query.add("page=" + page);
    }
    return frame.href("/requests" + query);
  }

  boolean hasMore() {
    return (long) asked.page() * asked.size() < count();
  }

  /// Whether nobody has looked at some of these yet: search engines shall wait.
  boolean isFresh() {
    return requests.stream().anyMatch(DataRequest::isNew);
  }

  Link status(DataRequest request) {
    return frame.link(request.statusIri());
  }

  private Choice choice(Iri value, long count, String chosen) {
    return new Choice(value.name(), frame.link(value).name(), count, value.name().equals(chosen));
  }

  private long count(String status, String agency) {
    return tallies.stream()
        .filter(it -> status.isEmpty() || it.status().equals(status))
        .filter(it -> agency.isEmpty() || it.agency().equals(agency))
        .mapToLong(DataRequestRepository.Tally::requests)
        .sum();
  }
}
