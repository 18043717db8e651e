package vn.trangtien.inspection;

import java.time.LocalDate;
import java.util.Set;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Descriptions;
import vn.trangtien.catalog.Reference;
import vn.trangtien.catalog.Untranslated;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Violation;
import vn.trangtien.vocabulary.Vocabulary;

/// What a description must keep beyond its syntax: the profile, both languages, links that lead
/// somewhere, and somebody who answers for it.
final class DescriptionCheck {

  private static final String PROMISES = "promises";
  private static final Set<String> ADDRESSES =
      Set.of(
          "/", "/about", "/api/3", "/api/v1/datasets", "/catalog", "/feed", "/search", "/sparql");

  private final Descriptions descriptions;
  private final Vocabulary vocabulary;
  private final Folder folder;

  DescriptionCheck(Descriptions descriptions, Vocabulary vocabulary, Folder folder) {
    this.descriptions = descriptions;
    this.vocabulary = vocabulary;
    this.folder = folder;
  }

  void check(Described it, Findings findings) {
    for (Violation violation : descriptions.violations(it.description())) {
      String rule = violation.rule() + " " + name(violation.path());
      findings.add(rule.strip(), told(violation, Language.VI), told(violation, Language.EN));
    }
    for (Untranslated missing : descriptions.untranslated(it.description())) {
      String what = missing.property().name();
      boolean vi = missing.missing() == Language.VI;
      findings.add(
          0,
          missing.column(),
          "language",
          what + " thiếu tiếng " + (vi ? "Việt" : "Anh") + ": " + missing.subject().path(),
          what + " is not said in " + (vi ? "Vietnamese" : "English"));
    }
    for (Reference reference : descriptions.references(it.description())) {
      if (!leads(it.record(), reference)) {
        String what = reference.property().name() + " " + reference.object().path();
        findings.add("reference", what + " không dẫn đến đâu", what + " leads nowhere");
      }
    }
    Dataset dataset = it.dataset();
    if (dataset != null) {
      checkPublisher(dataset, findings);
      checkStatus(dataset, findings);
    }
  }

  private static String told(Violation violation, Language language) {
    return violation.focus().replace(Iri.BASE, "/") + ": " + violation.message().in(language);
  }

  private static String name(String path) {
    return path.replaceAll("<[^>]*[/#]([^/#>]*)>", "$1");
  }

  private boolean leads(Iri record, Reference reference) {
    Iri object = reference.object();
    String path = object.path();
    int fragment = path.indexOf('#');
    Iri whole = fragment < 0 ? object : Iri.own(path.substring(0, fragment));
    if (ADDRESSES.contains(path)
        || vocabulary.describes(object)
        || reference.property().name().equals(PROMISES)) {
      return true;
    }
    return switch (object.collection()) {
      case "download" -> folder.file(object).isPresent();
      case "dataset" ->
          !(fragment >= 0 && whole.equals(record))
              && folder.has(Iri.own(whole.path().replaceFirst("/distribution/.*", "")));
      default -> folder.has(whole);
    };
  }

  /// Who published may be gone since; then somebody keeps it, or it says that nobody does.
  private void checkPublisher(Dataset dataset, Findings findings) {
    LocalDate end = vocabulary.concept(dataset.publisher()).map(Concept::validTo).orElse(null);
    LocalDate modified = dataset.modified();
    if (end != null
        && modified != null
        && end.isBefore(modified)
        && dataset.life().status() == null
        && dataset.life().custodians().isEmpty()) {
      findings.add(
          "publisher",
          "cơ quan công bố đã kết thúc ngày " + end + " mà không có cơ quan phụ trách thay",
          "the publisher ended on " + end + " and no custodian is named");
    }
  }

  private static void checkStatus(Dataset dataset, Findings findings) {
    Iri status = dataset.life().status();
    if (status == null) {
      return;
    }
    if (status.name().equals("replaced") && dataset.life().isReplacedBy().isEmpty()) {
      findings.add(
          "status",
          "đã được thay thế mà không nêu dct:isReplacedBy",
          "it is replaced, but dct:isReplacedBy is missing");
    }
    if (dataset.life().withdrawn() && !dataset.distribution().isEmpty()) {
      findings.add("status", "đã thu hồi mà vẫn có tệp", "it is withdrawn, but still has files");
    }
  }
}
