package vn.trangtien.packages;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.trangtien.actions.Action;
import vn.trangtien.actions.ActionException;
import vn.trangtien.actions.ActionSet;
import vn.trangtien.actions.Arguments;
import vn.trangtien.ckan.CkanCatalog;
import vn.trangtien.ckan.CkanResource;
import vn.trangtien.ckan.CkanShelf;
import vn.trangtien.ckan.PackageDocuments;
import vn.trangtien.language.Folding;

/// The call `resource_search`: resources some member of which holds a text, as `format:csv`.
@Singleton
final class ResourceSearch implements ActionSet {

  private static final int ROWS = 1_000;

  private final CkanShelf shelf;
  private final PackageDocuments documents;

  ResourceSearch(CkanShelf shelf, PackageDocuments documents) {
    this.shelf = shelf;
    this.documents = documents;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        new Action(
            "resource_search",
            "Tìm tệp. / Finds resources: query (field:term, may be repeated; fields name,"
                + " description, format, mimetype, url, hash, id), order_by, offset, limit.",
            List.of("query", "order_by", "offset", "limit"),
            this::answer),
        new Action(
            "format_autocomplete",
            "Gợi ý định dạng. / Formats that hold a text: q, limit (5).",
            List.of("q", "limit"),
            this::formats));
  }

  private Object answer(Arguments arguments) {
    List<String> terms = arguments.texts("query");
    if (terms.isEmpty()) {
      throw ActionException.invalid("query", "Thiếu giá trị.", "Missing value");
    }
    Predicate<CkanResource> wanted = it -> true;
    for (String term : terms) {
      int colon = term.indexOf(':');
      if (colon < 1) {
        throw ActionException.invalid(
            "query", "Phải có dạng trường:chữ.", "Must be <field>:<value> pair(s)");
      }
      String words = Folding.of(term.substring(colon + 1).strip());
      Field field = Field.of(term.substring(0, colon).strip());
      wanted = wanted.and(it -> Folding.of(field.value(it)).contains(words));
    }
    Field by = Field.of(Objects.requireNonNullElse(arguments.text("order_by"), "name"));
    CkanCatalog now = shelf.now();
    Predicate<CkanResource> all = wanted;
    List<CkanCatalog.Located> found =
        now.packages().stream()
            .flatMap(
                it ->
                    it.resources().stream()
                        .filter(all)
                        .map(file -> new CkanCatalog.Located(it, file)))
            .sorted(
                Comparator.comparing((CkanCatalog.Located it) -> by.value(it.resource()))
                    .thenComparing(it -> it.resource().id()))
            .toList();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("count", found.size());
    answer.put(
        "results",
        found.stream()
            .skip(arguments.number("offset", 0, Integer.MAX_VALUE))
            .limit(arguments.number("limit", ROWS, ROWS))
            .flatMap(it -> documents.resource(it).stream())
            .toList());
    return answer;
  }

  private Object formats(Arguments arguments) {
    String q = Folding.of(arguments.required("q"));
    return shelf.now().packages().stream()
        .flatMap(it -> it.resources().stream())
        .map(it -> it.format().toLowerCase(Locale.ROOT))
        .filter(it -> it.contains(q))
        .distinct()
        .sorted()
        .limit(arguments.number("limit", 5, 100))
        .toList();
  }

  /// A member of a resource that can be searched.
  private enum Field {
    ID,
    NAME,
    DESCRIPTION,
    FORMAT,
    MIMETYPE,
    URL,
    HASH;

    static Field of(String name) {
      return Stream.of(values())
          .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  ActionException.invalid(
                      "query",
                      "Không tìm được theo “" + Lookup.shown(name) + "”.",
                      "Field “" + Lookup.shown(name) + "” not recognised in resource_search."));
    }

    String value(CkanResource it) {
      return switch (this) {
        case ID -> it.id();
        case NAME -> it.name();
        case DESCRIPTION -> it.description();
        case FORMAT -> it.format();
        case MIMETYPE -> it.mimetype();
        case URL -> it.path();
        case HASH -> it.hash();
      };
    }
  }
}
