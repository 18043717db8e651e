package vn.trangtien.packages;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trangtien.actions.ActionException;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.ckan.CkanCatalog;
import vn.trangtien.ckan.CkanGroup;
import vn.trangtien.ckan.CkanGroups;
import vn.trangtien.ckan.CkanPackage;
import vn.trangtien.ckan.CkanShelf;
import vn.trangtien.ckan.JsonTree;
import vn.trangtien.ckan.PackageDocuments;
import vn.trangtien.identifier.Iri;
import vn.trangtien.solr.FoldedText;

/// Finds things by what calls name them by, or refuses with words.
@Singleton
final class Lookup {

  private final CkanShelf shelf;
  private final CkanGroups groups;
  private final PackageDocuments documents;
  private final Catalog catalog;

  Lookup(CkanShelf shelf, CkanGroups groups, PackageDocuments documents, Catalog catalog) {
    this.shelf = shelf;
    this.groups = groups;
    this.documents = documents;
    this.catalog = catalog;
  }

  /// The package of that id or name.
  CkanPackage one(String idOrName) {
    return shelf.now().find(idOrName.toLowerCase(Locale.ROOT)).orElseThrow(() -> none(idOrName));
  }

  /// The same as JSON.
  JsonTree.Written written(String idOrName) {
    CkanCatalog now = shelf.now();
    return now.find(idOrName.toLowerCase(Locale.ROOT))
        .flatMap(it -> documents.written(it, now))
        .orElseThrow(() -> none(idOrName));
  }

  /// The resource of that id.
  CkanCatalog.Located resource(String id) {
    return shelf.now().resource(id.toLowerCase(Locale.ROOT)).orElseThrow(() -> noResource(id));
  }

  /// The agency of that id or name.
  CkanGroup organization(String idOrName) {
    return groups
        .organization(idOrName.toLowerCase(Locale.ROOT), shelf.now())
        .orElseThrow(
            () ->
                ActionException.notFound(
                    "Không có tổ chức “" + shown(idOrName) + "”.",
                    "There is no organization “" + shown(idOrName) + "”."));
  }

  /// The theme of that id or name.
  CkanGroup group(String idOrName) {
    return groups
        .group(idOrName.toLowerCase(Locale.ROOT), shelf.now())
        .orElseThrow(
            () ->
                ActionException.notFound(
                    "Không có nhóm “" + shown(idOrName) + "”.",
                    "There is no group “" + shown(idOrName) + "”."));
  }

  /// A question for packages whose name or title has words that begin like those of `text`.
  String beginning(String text) {
    String words = FoldedText.of(text).strip();
    if (words.isEmpty()) {
      return "-*:*";
    }
    String title =
        Stream.of(words.split(" "))
            .limit(10)
            .map(it -> "title:" + it + "*")
            .collect(Collectors.joining(" AND "));
    return "(" + title + ") OR name:" + words.replace(' ', '-') + "*";
  }

  static ActionException noResource(String id) {
    return ActionException.notFound(
        "Không có tệp “" + shown(id) + "”.", "There is no resource “" + shown(id) + "”.");
  }

  private ActionException none(String idOrName) {
    boolean plain = idOrName.matches("[A-Za-z0-9._~-]{1,200}");
    Optional<String> withdrawn =
        plain
            ? catalog.withdrawal(Iri.own("/" + Catalog.DATASET + "/" + idOrName))
            : Optional.empty();
    return withdrawn
        .map(
            reason ->
                ActionException.notFound(
                    "Gói “" + idOrName + "” đã được gỡ xuống: " + reason,
                    "The package “" + idOrName + "” was withdrawn: " + reason))
        .orElseGet(
            () ->
                ActionException.notFound(
                    "Không có gói “" + shown(idOrName) + "”.",
                    "There is no package “" + shown(idOrName) + "”."));
  }

  /// What a stranger wrote, short enough for a sentence.
  static String shown(String text) {
    String clean = text.replaceAll("[\\p{C}\\p{Z}]+", " ").strip();
    return clean.length() <= 60 ? clean : clean.substring(0, 60) + "…";
  }
}
