package vn.trangtien.solr;

import java.time.Instant;
import java.util.List;

/// A question that was read.
public sealed interface SolrQuery {

  /// The longest question, in characters.
  int MOST_CHARACTERS = 8_000;

  /// Reads `text`; nothing, `*` and `*:*` ask for every document.
  ///
  /// What has no field and no operator is taken as words, whatever its signs.
  ///
  /// @param now what `NOW` means
  /// @throws SolrSyntaxException where it cannot be read
  static SolrQuery read(String text, Instant now) {
    if (text.length() > MOST_CHARACTERS) {
      throw new SolrSyntaxException(
          "Truy vấn dài quá " + MOST_CHARACTERS + " ký tự",
          "The query is longer than " + MOST_CHARACTERS + " characters");
    }
    try {
      return new Reader(Lexer.tokens(text), now).read();
    } catch (SolrSyntaxException malformed) {
      if (text.indexOf(':') >= 0) {
        throw malformed;
      }
      return new Words(text.strip());
    }
  }

  /// Whether `document` is an answer.
  boolean matches(SolrDocument document);

  /// The questions that it is made of.
  default List<SolrQuery> parts() {
    return List.of();
  }

  /// The words without a field that an answer should have, in the order of the question.
  default List<String> words() {
    return parts().stream().flatMap(it -> it.words().stream()).toList();
  }

  /// Every word that must be looked up before documents are asked.
  default List<String> lookups() {
    return parts().stream().flatMap(it -> it.lookups().stream()).toList();
  }

  /// Every document.
  record All() implements SolrQuery {
    @Override
    public boolean matches(SolrDocument document) {
      return true;
    }
  }

  /// Words in no field.
  record Words(String text) implements SolrQuery {
    @Override
    public boolean matches(SolrDocument document) {
      return document.isFoundBy(text);
    }

    @Override
    public List<String> words() {
      return List.of(text);
    }

    @Override
    public List<String> lookups() {
      return words();
    }
  }

  /// A field with a value.
  record Field(String name, Value value) implements SolrQuery {
    @Override
    public boolean matches(SolrDocument document) {
      return value.matches(document.kind(name), document.values(name));
    }
  }

  /// All of them.
  record And(List<SolrQuery> parts) implements SolrQuery {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean matches(SolrDocument document) {
      return parts.stream().allMatch(it -> it.matches(document));
    }
  }

  /// Any of them.
  record Or(List<SolrQuery> parts) implements SolrQuery {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean matches(SolrDocument document) {
      return parts.stream().anyMatch(it -> it.matches(document));
    }
  }

  /// What is no answer to another question.
  record Not(SolrQuery part) implements SolrQuery {
    @Override
    public boolean matches(SolrDocument document) {
      return !part.matches(document);
    }

    @Override
    public List<SolrQuery> parts() {
      return List.of(part);
    }

    /// An answer should not have those.
    @Override
    public List<String> words() {
      return List.of();
    }
  }

  /// This and `other`.
  default SolrQuery and(SolrQuery other) {
    if (other instanceof All) {
      return this;
    }
    return this instanceof All ? other : new And(List.of(this, other));
  }
}
