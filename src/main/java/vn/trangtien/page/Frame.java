package vn.trangtien.page;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.Text;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// What every page knows: its language, where it is, its words, and how to write and to link.
/// Templates ask it for everything that depends on the reader.
///
/// @param path without the base path and without `/en`, such as `/search`
/// @param query as it was asked, without the question mark; empty where there is none
/// @param saving whether the reader wants little data: no font, no picture, no map
public record Frame(Language language, String path, String query, boolean saving, Site site) {

  private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*\\R");
  private static final int SUMMARY = 180;
  private static final String HTML = ".html";

  /// What all pages share, whoever reads them.
  @Singleton
  record Site(Messages messages, AssetEndpoint assets, BaseAddress base, Vocabulary vocabulary) {}

  /// The portal's own IRI at a path that a stranger wrote, perhaps with the suffix of a page; empty
  /// where no IRI looks so.
  public static Optional<Iri> iri(String path) {
    return path.matches("(/[A-Za-z0-9._~-]{1,200}){1,4}")
        ? Optional.of(Iri.own(plainly(path)))
        : Optional.empty();
  }

  /// `path` without the suffix that asks for a page.
  static String plainly(String path) {
    return path.endsWith(HTML) && !path.endsWith("/" + HTML)
        ? path.substring(0, path.length() - HTML.length())
        : path;
  }

  /// The sentence `key` in the page's language.
  public String t(String key, Object... arguments) {
    return site.messages().say(language, key, arguments);
  }

  /// The sentence `key`, or `otherwise` where the pages have none.
  public String t(String key, Text otherwise) {
    return site.messages().all(language).getOrDefault(key, text(otherwise));
  }

  /// The words of `text` in the page's language, or the other's where there are none.
  public String text(Text text) {
    return text.in(language);
  }

  /// The language of what [#text] gives where it is not the page's own: a `lang` attribute.
  public @Nullable String lang(Text text) {
    return switch (language) {
      case VI -> text.vi().isEmpty() && !text.en().isEmpty() ? "en" : null;
      case EN -> text.en().isEmpty() && !text.vi().isEmpty() ? "vi" : null;
    };
  }

  /// The paragraphs of `text`.
  public List<String> paragraphs(Text text) {
    return PARAGRAPHS
        .splitAsStream(text(text))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /// The beginning of `text` on one line.
  public String summary(Text text) {
    String line = text(text).replaceAll("\\s+", " ").strip();
    if (line.length() <= SUMMARY) {
      return line;
    }
    int end = line.lastIndexOf(' ', SUMMARY);
    return line.substring(0, end > 0 ? end : SUMMARY) + "…";
  }

  /// The name of what `iri` stands for, leading to its page on this portal where it has one.
  public Link link(Iri iri) {
    Text label = site.vocabulary().label(iri);
    Iri subject = site.vocabulary().concept(iri).map(Concept::iri).orElse(iri);
    return new Link(text(label), href(subject), lang(label));
  }

  public Vocabulary vocabulary() {
    return site.vocabulary();
  }

  public List<Link> links(List<Iri> iris) {
    return iris.stream().map(this::link).toList();
  }

  /// The concept that `iri` names.
  public @Nullable Concept concept(@Nullable Iri iri) {
    return iri == null ? null : site.vocabulary().concept(iri).orElse(null);
  }

  /// A link to the page at `path`, in this language.
  public String href(String path) {
    return href(path, language);
  }

  /// A link to the page about `iri`, in this language; a foreign IRI stays what it is.
  public String href(Iri iri) {
    return iri.isOwn() ? href(iri.path()) : iri.value();
  }

  /// A link to the file that `downloadUrl` names, here or elsewhere.
  public String file(Iri downloadUrl) {
    return downloadUrl.isOwn() ? plain(downloadUrl.path()) : downloadUrl.value();
  }

  /// From when to when `concept` is valid; nothing where it is not bound to time.
  public String validity(Concept concept) {
    return period(concept.validFrom(), concept.validTo());
  }

  /// The days from `start` to `end`; one that is null is open.
  public String period(@Nullable LocalDate start, @Nullable LocalDate end) {
    if (start == null) {
      return end == null ? "" : t("period.until", day(end));
    }
    if (end == null) {
      return t("period.since", day(start));
    }
    return start.equals(end) ? day(start) : day(start) + " – " + day(end);
  }

  /// A link to what has no language, such as a file.
  public String plain(String path) {
    return root() + path;
  }

  /// A link to this very page in the other language.
  public String switched() {
    String link = href(path, other());
    return query.isEmpty() ? link : link + "?" + query;
  }

  public Language other() {
    return switch (language) {
      case VI -> Language.EN;
      case EN -> Language.VI;
    };
  }

  /// The public address of this page in `language`.
  public String address(Language language) {
    return site.base().of(localized(path, language));
  }

  /// The public address of `iri`.
  public String address(Iri iri) {
    return site.base().of(iri);
  }

  /// The public address of `path`, which has no language.
  public String address(String path) {
    return site.base().of(path);
  }

  public String asset(String name) {
    return plain(site.assets().path(name));
  }

  /// The public address of a file of the pages' layout.
  public String assetAddress(String name) {
    return site.base().of(site.assets().path(name));
  }

  public String number(long number) {
    return Format.of(language).number(number);
  }

  public String number(BigDecimal number) {
    return Format.of(language).number(number);
  }

  public String size(long bytes) {
    return Format.of(language).size(bytes);
  }

  /// The day as people write it; nothing where there is none.
  public String day(@Nullable LocalDate date) {
    return date == null ? "" : Format.of(language).day(date);
  }

  public String time(Instant instant) {
    return Format.of(language).time(instant);
  }

  /// Whether this page stands at or below `section`: the mark of the navigation.
  public boolean within(String section) {
    return path.equals(section) || path.startsWith(section + "/");
  }

  private String href(String path, Language language) {
    return root() + localized(path, language);
  }

  private static String localized(String path, Language language) {
    return switch (language) {
      case VI -> path;
      case EN -> path.equals("/") ? "/en" : "/en" + path;
    };
  }

  private String root() {
    String path = URI.create(site.base().value()).getPath();
    return path.substring(0, path.length() - 1);
  }
}
