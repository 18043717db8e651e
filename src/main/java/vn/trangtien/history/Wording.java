package vn.trangtien.history;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.comparison.Statement;
import vn.trangtien.history.Difference.Said;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// Puts a change of a description into words.
@Singleton
final class Wording {

  private final Vocabulary vocabulary;
  private final BaseAddress base;

  Wording(Vocabulary vocabulary, BaseAddress base) {
    this.vocabulary = vocabulary;
    this.base = base;
  }

  Said said(Statement.Change change, CatalogRecord before, CatalogRecord after) {
    Statement at = change.at();
    return new Said(
        part(at, before, after),
        vocabulary.property(at.property()),
        base.of(at.property()),
        at.language(),
        change.before().stream().map(this::words).toList(),
        change.after().stream().map(this::words).toList());
  }

  private Text part(Statement at, CatalogRecord before, CatalogRecord after) {
    Text part = Text.EMPTY;
    if (!at.subject().equals(after.primaryTopic())) {
      String file =
          Stream.of(after, before)
              .flatMap(it -> it.dataset().distribution().stream())
              .filter(it -> it.iri().equals(at.subject()))
              .map(it -> it.fileName())
              .findFirst()
              .orElse(at.subject().name());
      part = new Text("tệp " + file, "file " + file);
    }
    if (!at.column().isEmpty()) {
      part = joined(part, new Text("cột «" + at.column() + "»", "column “" + at.column() + "”"));
    }
    for (Iri step : at.path()) {
      part = joined(part, vocabulary.property(step));
    }
    return part;
  }

  private static Text joined(Text one, Text other) {
    return one.isEmpty()
        ? other
        : new Text(one.vi() + " › " + other.vi(), one.en() + " › " + other.en());
  }

  private Text words(Statement.Value value) {
    if (value.iri() == null) {
      return new Text(value.text(), value.text());
    }
    String address = base.of(value.iri());
    return vocabulary
        .concept(value.iri())
        .map(Concept::label)
        .filter(it -> !it.isEmpty())
        .orElse(new Text(address, address));
  }
}
