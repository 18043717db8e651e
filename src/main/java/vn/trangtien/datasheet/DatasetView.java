package vn.trangtien.datasheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trangtien.cards.Responsibility;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.catalog.Quality;
import vn.trangtien.charts.Charts;
import vn.trangtien.citation.Citation;
import vn.trangtien.discovery.SearchAddress;
import vn.trangtien.facets.Bounds;
import vn.trangtien.formats.DerivedFormat;
import vn.trangtien.formats.ExportFormat;
import vn.trangtien.identifier.Language;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Link;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchResult.Hit;
import vn.trangtien.usage.UsedLately;
import vn.trangtien.vocabulary.Concept;

/// The page of one dataset.
///
/// @param history the last published states, newest first
/// @param related others of the same agency or theme
/// @param kin the others that it names
/// @param tabular whether one of its files is a table
/// @param derived the forms in which its tables can be had beside the published ones
/// @param preview the beginning of its table; null where it has none that is ready
/// @param chart of its table, where that is ready
/// @param quality how well it is described
/// @param due when its next update is promised; null where none is
/// @param joins others whose rows go with its own
/// @param used how often it was used lately
/// @param schemaOrg the same for search engines, as JSON that may stand in a script element
record DatasetView(
    Frame frame,
    Dataset dataset,
    List<CatalogRecord> history,
    List<Hit> related,
    Kin kin,
    boolean tabular,
    List<DerivedFormat> derived,
    @Nullable Preview preview,
    Charts.Soon chart,
    Quality quality,
    @Nullable Due due,
    List<JoinGroup> joins,
    long used,
    String schemaOrg) {

  /// Whether some form of it says where its rows lie.
  boolean mapped() {
    return derived.stream().anyMatch(it -> it.format() == ExportFormat.GEOJSON)
        || dataset.distribution().stream().anyMatch(it -> it.formatCode().equals("GEOJSON"));
  }

  /// How often it was used lately, in words; empty where nobody did.
  String usedLately() {
    return used == 0 ? "" : frame.t("dataset.used", frame.number(used), UsedLately.DAYS);
  }

  /// When it was last changed, or else published.
  @Nullable LocalDate changed() {
    return dataset.modified() != null ? dataset.modified() : dataset.issued();
  }

  /// The forms that are made of `file`.
  List<DerivedFormat> derived(Distribution file) {
    return derived.stream().filter(it -> it.from().equals(file)).toList();
  }

  /// What a form is called, and how large it is where that is known.
  String said(DerivedFormat it) {
    String title = frame.text(it.format().title());
    return it.file().map(made -> title + ", " + frame.size(made.size())).orElse(title);
  }

  /// The file whose columns are explained.
  @Nullable Distribution table() {
    return dataset.distribution().stream()
        .filter(it -> !it.columns().isEmpty())
        .findFirst()
        .orElse(null);
  }

  List<Licence> licences() {
    return Licence.of(frame, dataset);
  }

  List<Link> licenceLinks() {
    return licences().stream().map(Licence::link).toList();
  }

  /// The file that a reader most likely came for: the table called like the dataset, or the first.
  @Nullable Distribution main() {
    String table = dataset.slug() + ".csv";
    return dataset.distribution().stream()
        .filter(it -> it.fileName().equals(table))
        .findFirst()
        .or(() -> dataset.distribution().stream().findFirst())
        .orElse(null);
  }

  /// The other published files.
  List<Distribution> others() {
    return dataset.distribution().stream().filter(it -> !it.equals(main())).toList();
  }

  /// The other forms of the main file.
  List<DerivedFormat> alike() {
    Distribution main = main();
    return main == null ? List.of() : derived(main);
  }

  /// Programs that fetch it.
  List<Snippet> snippets() {
    return Snippet.of(frame, dataset, main(), tabular);
  }

  /// The parts of the page, in their order, by the end of their names among the pages' words.
  List<String> sections() {
    List<String> parts = new ArrayList<>(List.of("download"));
    if (tabular) {
      parts.add("preview");
    }
    if (charted()) {
      parts.add("chart");
    }
    if (table() != null) {
      parts.add("columns");
    }
    parts.addAll(List.of("quality", "history", "use", "cite", "embed"));
    if (!joins.isEmpty()) {
      parts.add("joins");
    } else if (!related.isEmpty()) {
      parts.add("related");
    }
    return parts;
  }

  /// Whether there is a chart, or may be one later.
  boolean charted() {
    return chart.chart() != null || tabular && chart.later();
  }

  /// What other sites can show of it.
  List<EmbedCode> embeds() {
    int height = chart.chart() == null ? 0 : chart.chart().height();
    return EmbedCode.of(frame, dataset, height, tabular, tabular && mapped());
  }

  /// What is shown where its address is shared; a new revision is a new address.
  Link picture() {
    String language = frame.language() == Language.EN ? "/en" : "";
    String path = language + dataset.iri().path() + "/card.png";
    String address = frame.address(path) + "?revision=" + history.getFirst().sequence();
    String said = frame.t("dataset.picture", frame.text(dataset.title()), publisher());
    return new Link(said, address, null);
  }

  private String publisher() {
    return frame.link(dataset.publisher()).name();
  }

  /// The feed of its changes.
  Link feed() {
    String path = dataset.iri().path() + "/feed.atom";
    return new Link(frame.t("dataset.history.follow"), frame.href(path), null);
  }

  /// The address as a code that a phone reads.
  String qr() {
    return QrCodes.svg(frame.address(dataset.iri()), frame.t("dataset.qr"));
  }

  /// Who else is or was responsible for it.
  List<String> responsible() {
    return Responsibility.sentences(frame, dataset.life().attributions());
  }

  /// Where it stands in its life; null while it is kept up to date.
  @Nullable Concept status() {
    return frame.concept(dataset.life().status());
  }

  /// When `source` was issued, as far as that is known.
  String issued(Dataset.Source source) {
    return source.issued() == null ? source.year() : frame.day(source.issued());
  }

  /// The period that the data cover.
  String period() {
    Dataset.Period period = dataset.temporal();
    return period == null ? "" : frame.period(period.startDate(), period.endDate());
  }

  List<String> keywords() {
    return switch (frame.language()) {
      case VI -> dataset.keyword().vi();
      case EN -> dataset.keyword().en();
    };
  }

  /// The path of a search for `word`.
  String search(String word) {
    SearchRequest.Sort usual = SearchAddress.usual(word);
    SearchRequest request =
        new SearchRequest(word, Map.of(), Bounds.NONE, usual, false, false, 1, 0);
    return "/search?" + SearchAddress.query(request);
  }

  /// Who published `source`: an agency's name where only its code is said.
  String publisher(Dataset.Source source) {
    String said = frame.text(source.publisher());
    return Frame.iri("/agency/" + said)
        .flatMap(frame.vocabulary()::concept)
        .map(it -> frame.text(it.label()))
        .orElse(said);
  }

  /// How to name it as a source.
  Citation citation() {
    return CitationEndpoint.citation(frame, history.getFirst());
  }
}
