package vn.trangtien.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// Reads datasets, series and plans out of their graphs.
final class DatasetReader {

  private DatasetReader() {}

  static Dataset dataset(Description description) {
    Nodes it = topic(description);
    Iri publisher = it.iri(Terms.PUBLISHER);
    if (publisher == null || it.text(Terms.TITLE).isEmpty()) {
      throw new IllegalStateException("No dataset: " + description.record());
    }
    return new Dataset(
        description.record(),
        it.text(Terms.TITLE),
        it.text(Terms.DESCRIPTION),
        new Dataset.Keywords(it.strings(Terms.KEYWORD, "vi"), it.strings(Terms.KEYWORD, "en")),
        ownThemes(it),
        publisher,
        contact(it),
        it.one(Terms.TEMPORAL)
            .map(at -> new Dataset.Period(at.day(Terms.START_DATE), at.day(Terms.END_DATE)))
            .orElse(null),
        it.iris(Terms.SPATIAL),
        it.iri(Terms.ACCRUAL_PERIODICITY),
        it.day(Terms.ISSUED),
        it.day(Terms.MODIFIED),
        it.string(Terms.VERSION),
        it.iri(Terms.PROVENANCE),
        it.text(Terms.PROVENANCE_NOTE),
        it.each(Terms.SOURCE).stream().map(DatasetReader::source).toList(),
        it.iris(Terms.AUDIENCE),
        it.iri(Terms.ACCESS_RIGHTS),
        it.iris(Terms.LEGISLATION),
        life(it),
        it.each(Terms.DISTRIBUTION).stream()
            .flatMap(at -> DistributionReader.distribution(at).stream())
            .toList());
  }

  static DatasetSeries series(Description description) {
    Nodes it = topic(description);
    Iri publisher = it.iri(Terms.PUBLISHER);
    if (publisher == null || it.text(Terms.TITLE).isEmpty()) {
      throw new IllegalStateException("No series: " + description.record());
    }
    return new DatasetSeries(
        description.record(),
        it.text(Terms.TITLE),
        it.text(Terms.DESCRIPTION),
        ownThemes(it),
        publisher,
        contact(it),
        it.iri(Terms.ACCRUAL_PERIODICITY),
        it.iris(Terms.SPATIAL),
        it.day(Terms.ISSUED),
        it.day(Terms.MODIFIED),
        it.iri(Terms.STATUS),
        it.iris(Terms.IS_REPLACED_BY),
        attributions(it));
  }

  static OpenDataPlan plan(Description description) {
    Nodes it = topic(description);
    return new OpenDataPlan(
        description.record(),
        it.text(Terms.TITLE),
        it.text(Terms.DESCRIPTION),
        it.day(Terms.ISSUED),
        it.iri(Terms.PROVENANCE),
        it.each(Terms.HAS_PART).stream()
            .flatMap(at -> line(at).stream())
            .sorted(
                Comparator.comparing(OpenDataPlan.Line::dueDate)
                    .thenComparing(OpenDataPlan.Line::iri))
            .toList());
  }

  private static Optional<OpenDataPlan.Line> line(Nodes it) {
    Iri promises = it.iri(Terms.PROMISES);
    Iri publisher = it.iri(Terms.PUBLISHER);
    LocalDate due = it.day(Terms.DUE_DATE);
    return promises == null || publisher == null || due == null
        ? Optional.empty()
        : Optional.of(
            new OpenDataPlan.Line(
                new Iri(it.node().getURI()),
                it.text(Terms.TITLE),
                promises,
                publisher,
                due,
                it.iris(Terms.LEGISLATION)));
  }

  private static Life life(Nodes it) {
    return new Life(
        it.iri(Terms.STATUS),
        it.text(Terms.VERSION_NOTES),
        it.iris(Terms.IN_SERIES),
        it.iri(Terms.PREV),
        it.iris(Terms.REPLACES),
        it.iris(Terms.IS_REPLACED_BY),
        it.iris(Terms.RELATION),
        attributions(it));
  }

  private static List<Life.Attribution> attributions(Nodes it) {
    return it.each(Terms.ATTRIBUTION).stream().flatMap(DatasetReader::attribution).toList();
  }

  private static Stream<Life.Attribution> attribution(Nodes it) {
    Iri agent = it.iri(Terms.AGENT);
    Iri role = it.iri(Terms.HAD_ROLE);
    return agent == null || role == null
        ? Stream.empty()
        : Stream.of(
            new Life.Attribution(
                agent, role.name(), it.day(Terms.VALID_FROM), it.day(Terms.VALID_TO)));
  }

  private static Dataset.Source source(Nodes it) {
    Text said = it.text(Terms.PUBLISHER);
    Text named = it.one(Terms.PUBLISHER).map(at -> at.text(Terms.NAME)).orElse(Text.EMPTY);
    Iri agency = it.iri(Terms.PUBLISHER);
    Text code = agency == null ? Text.EMPTY : new Text(agency.name(), agency.name());
    String issued = it.string(Terms.ISSUED);
    return new Dataset.Source(
        it.text(Terms.TITLE).isEmpty() ? it.text(Terms.DESCRIPTION) : it.text(Terms.TITLE),
        Stream.of(said, named, code).filter(text -> !text.isEmpty()).findFirst().orElse(Text.EMPTY),
        it.day(Terms.ISSUED),
        issued.length() < 10 ? issued : "",
        it.iri(Terms.PAGE));
  }

  private static Nodes topic(Description description) {
    return new Nodes(description.graph(), NodeFactory.createURI(description.record().value()));
  }

  private static List<Iri> ownThemes(Nodes it) {
    return it.iris(Terms.THEME).stream().filter(Iri::isOwn).toList();
  }

  private static Text contact(Nodes it) {
    return it.one(Terms.CONTACT_POINT).map(at -> at.text(Terms.FORMATTED_NAME)).orElse(Text.EMPTY);
  }
}
