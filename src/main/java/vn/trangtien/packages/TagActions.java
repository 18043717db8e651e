package vn.trangtien.packages;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.actions.Action;
import vn.trangtien.actions.ActionException;
import vn.trangtien.actions.ActionSet;
import vn.trangtien.actions.Arguments;
import vn.trangtien.ckan.CkanCatalog;
import vn.trangtien.ckan.CkanPackage;
import vn.trangtien.ckan.CkanShelf;
import vn.trangtien.ckan.PackageDocuments;
import vn.trangtien.language.Folding;

/// The calls about tags, which are the keywords of both languages.
@Singleton
final class TagActions implements ActionSet {

  private static final int MOST_TAGS = 100_000;

  private final CkanShelf shelf;
  private final PackageDocuments documents;

  TagActions(CkanShelf shelf, PackageDocuments documents) {
    this.shelf = shelf;
    this.documents = documents;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        new Action(
            "tag_list",
            "Mọi từ khóa. / All tags: query, all_fields.",
            List.of("query", "all_fields", "vocabulary_id"),
            it -> {
              Stream<String> names = tags(it, it.text("query"));
              return it.truth("all_fields", false)
                  ? names.map(PackageDocuments::tag).toList()
                  : names.toList();
            }),
        new Action(
            "tag_search",
            "Tìm từ khóa. / Finds tags: query, limit, offset.",
            List.of("query", "q", "limit", "offset", "vocabulary_id"),
            this::search),
        new Action(
            "tag_autocomplete",
            "Gợi ý từ khóa. / Tags that hold words: query, limit, offset.",
            List.of("query", "q", "limit", "offset", "vocabulary_id"),
            it -> page(it, wanted(it)).toList()),
        new Action(
            "tag_show",
            "Một từ khóa. / One tag: id, include_datasets.",
            List.of("id", "include_datasets"),
            this::show),
        new Action(
            "vocabulary_list",
            "Cổng không có bộ từ vựng CKAN. / The portal has no CKAN vocabularies.",
            List.of(),
            it -> List.of()),
        new Action(
            "vocabulary_show",
            "Cổng không có bộ từ vựng CKAN. / The portal has no CKAN vocabularies: id.",
            List.of("id"),
            it -> {
              throw noVocabulary();
            }));
  }

  private Object search(Arguments arguments) {
    List<String> found = tags(arguments, wanted(arguments)).toList();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("count", found.size());
    answer.put(
        "results",
        found.stream()
            .skip(arguments.number("offset", 0, Integer.MAX_VALUE))
            .limit(arguments.number("limit", MOST_TAGS, MOST_TAGS))
            .map(PackageDocuments::tag)
            .toList());
    return answer;
  }

  private Object show(Arguments arguments) {
    String wanted = arguments.required("id");
    CkanCatalog now = shelf.now();
    String name =
        now.tags().stream()
            .map(CkanCatalog.Tag::name)
            .filter(it -> it.equals(wanted) || PackageDocuments.tagId(it).equals(wanted))
            .findFirst()
            .orElseThrow(
                () ->
                    ActionException.notFound(
                        "Không có từ khóa “" + Lookup.shown(wanted) + "”.",
                        "There is no tag “" + Lookup.shown(wanted) + "”."));
    Map<String, Object> tag = PackageDocuments.tag(name);
    if (arguments.truth("include_datasets", false)) {
      tag.put(
          "packages",
          now.packages().stream()
              .filter((CkanPackage it) -> it.tags().contains(name))
              .limit(PackageSearch.MOST_ROWS)
              .flatMap(it -> documents.written(it, now).stream())
              .toList());
    }
    return tag;
  }

  private static @Nullable String wanted(Arguments arguments) {
    String query = arguments.text("query");
    return query == null ? arguments.text("q") : query;
  }

  private Stream<String> page(Arguments arguments, @Nullable String wanted) {
    return tags(arguments, wanted)
        .skip(arguments.number("offset", 0, Integer.MAX_VALUE))
        .limit(arguments.number("limit", MOST_TAGS, MOST_TAGS));
  }

  private Stream<String> tags(Arguments arguments, @Nullable String wanted) {
    if (arguments.text("vocabulary_id") != null) {
      throw noVocabulary();
    }
    String part = Folding.of(Objects.requireNonNullElse(wanted, "").strip());
    return shelf.now().tags().stream()
        .map(CkanCatalog.Tag::name)
        .filter(it -> part.isEmpty() || Folding.of(it).contains(part));
  }

  private static ActionException noVocabulary() {
    return ActionException.notFound(
        "Cổng không có bộ từ vựng CKAN; từ khóa là từ khóa tự do.",
        "The portal has no CKAN vocabularies; its tags are free.");
  }
}
