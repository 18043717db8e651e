package vn.trangtien.history;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.EntityTag;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.TableChanges;

/// The past as JSON.
@Singleton
final class JsonTrees {

  private final BaseAddress base;
  private final JsonMapper json;

  JsonTrees(BaseAddress base, JsonMapper json) {
    this.base = base;
    this.json = json;
  }

  HttpResponse<byte[]> answer(HttpRequest<?> request, Object tree) {
    byte[] bytes;
    try {
      bytes = json.writeValueAsBytes(tree);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    EntityTag tag = EntityTag.weak(Digest.of(bytes).hex().substring(0, 32));
    MutableHttpResponse<byte[]> response =
        tag.isHeldBy(request) ? HttpResponse.notModified() : HttpResponse.ok(bytes);
    return response
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate");
  }

  Object list(Iri dataset, List<Past> revisions, boolean more) {
    String api = "/api/v1/datasets/" + dataset.name() + "/revisions";
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("dataset", base.of(dataset));
    tree.put("revisions", revisions.stream().map(this::revision).toList());
    if (more) {
      tree.put("next", base.of(api) + "?before=" + revisions.getLast().sequence());
    }
    return tree;
  }

  Object difference(Difference difference) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("dataset", base.of(difference.after().revision().record()));
    tree.put("from", revision(difference.before()));
    tree.put("to", revision(difference.after()));
    tree.put("changeCount", difference.changeCount());
    tree.put("changes", difference.changes().stream().map(JsonTrees::said).toList());
    tree.put("tables", difference.tables().stream().map(JsonTrees::compared).toList());
    return tree;
  }

  private Map<String, Object> revision(Past past) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", base.of(past.path()));
    tree.put("sequence", past.sequence());
    tree.put("time", past.revision().time().toString());
    tree.put("steward", past.revision().steward());
    tree.put("change", past.kind().name().toLowerCase(Locale.ROOT));
    put(tree, "reason", past.reason().isEmpty() ? null : past.reason());
    put(tree, "digest", past.digest() == null ? null : past.digest().hex());
    tree.put("erased", past.erased());
    tree.put("previousHash", past.revision().previous().hex());
    tree.put("hash", past.revision().hash().hex());
    return tree;
  }

  private static Object said(Difference.Said said) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "part", said.part().isEmpty() ? null : text(said.part()));
    tree.put("property", said.iri());
    tree.put("label", text(said.property()));
    put(tree, "language", said.language().isEmpty() ? null : said.language());
    tree.put("before", said.before().stream().map(JsonTrees::text).toList());
    tree.put("after", said.after().stream().map(JsonTrees::text).toList());
    return tree;
  }

  private static Object compared(Difference.Compared table) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", table.file());
    put(tree, "note", table.note().isEmpty() ? null : text(table.note()));
    TableChanges changes = table.changes();
    if (changes != null) {
      tree.put("key", changes.key());
      tree.put("columnsAdded", names(changes.columnsAdded()));
      tree.put("columnsRemoved", names(changes.columnsRemoved()));
      tree.put("columnsRetyped", changes.retyped().stream().map(JsonTrees::retyped).toList());
      tree.put("added", side(changes.added()));
      tree.put("removed", side(changes.removed()));
      Map<String, Object> changed = new LinkedHashMap<>();
      changed.put("count", changes.changedCount());
      changed.put(
          "rows", changes.changed().stream().map(it -> changed(changes.key(), it)).toList());
      tree.put("changed", changed);
    }
    return tree;
  }

  private static Object retyped(TableChanges.Retyped column) {
    return Map.of(
        "name", column.after().name(),
        "before", column.before().type().name().toLowerCase(Locale.ROOT),
        "after", column.after().type().name().toLowerCase(Locale.ROOT));
  }

  private static Object side(TableChanges.Side side) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("count", side.count());
    List<Object> rows = new ArrayList<>();
    for (TableChanges.Line line : side.rows()) {
      rows.add(Map.of("row", line.number(), "cells", cells(names(side.columns()), line.cells())));
    }
    tree.put("rows", rows);
    return tree;
  }

  private static Object changed(List<String> key, TableChanges.Changed row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    for (TableChanges.Cell cell : row.cells()) {
      Map<String, @Nullable Object> both = new LinkedHashMap<>();
      both.put("before", cell.before());
      both.put("after", cell.after());
      cells.put(cell.column(), both);
    }
    return Map.of("row", row.number(), "key", cells(key, row.key()), "cells", cells);
  }

  private static Map<String, @Nullable Object> cells(
      List<String> names, List<@Nullable String> cells) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    for (int at = 0; at < cells.size(); at++) {
      tree.put(names.get(at), cells.get(at));
    }
    return tree;
  }

  private static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }

  private static Object text(Text text) {
    return Map.of("vi", text.vi(), "en", text.en());
  }

  private static void put(Map<String, Object> tree, String key, @Nullable Object value) {
    if (value != null) {
      tree.put(key, value);
    }
  }
}
