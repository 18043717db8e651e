package vn.trangtien.requests;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;

/// A line of the table `data_request`: what somebody asks for, or an error that they report. A
/// field that was left out is empty.
///
/// @param nonce of the form that it came from, which is taken once
/// @param dataset the slug of the dataset that has the error; empty where data is asked for
/// @param agency the name of the agency that it concerns, as far as it is known
/// @param what is asked for, or wrong
/// @param part the column or row that is wrong
/// @param status the name of a concept of `/request-status`
/// @param ground the name of a concept of `/legal-basis`, where it was declined
/// @param votes how many others want it too
@MappedEntity("data_request")
record DataRequest(
    @Id long id,
    String nonce,
    Instant filed,
    String dataset,
    String agency,
    String what,
    String purpose,
    String part,
    String period,
    String place,
    String granularity,
    String status,
    String answer,
    String ground,
    @Nullable Instant answered,
    long votes,
    boolean hidden) {

  /// The scheme of statuses.
  static final Iri STATUSES = Iri.own("/request-status");

  /// The status of what nobody has looked at.
  static final String NEW = "new";

  /// The status that needs a legal ground.
  static final String DECLINED = "declined";

  /// Whether it reports an error, rather than asking for data.
  boolean isReport() {
    return !dataset.isEmpty();
  }

  boolean isNew() {
    return status.equals(NEW);
  }

  /// Its page, without its language.
  String path() {
    return "/requests/" + id;
  }

  /// The dataset that has the error.
  Iri datasetIri() {
    return Iri.own("/dataset/" + dataset);
  }

  Iri statusIri() {
    return Iri.own(STATUSES.path() + "/" + status);
  }

  Iri groundIri() {
    return Iri.own("/legal-basis/" + ground);
  }

  Iri agencyIri() {
    return Iri.own("/agency/" + agency);
  }

  /// When it was last changed.
  Instant changed() {
    Instant then = answered;
    return then == null ? filed : then;
  }

  /// Its beginning on one line.
  String title() {
    String line = what.replaceAll("\\s+", " ");
    int space = line.lastIndexOf(' ', 110);
    if (line.length() <= 120) {
      return line;
    }
    int end = space > 60 ? space : 110;
    return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + "…";
  }
}
