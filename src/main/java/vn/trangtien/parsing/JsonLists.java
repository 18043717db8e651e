package vn.trangtien.parsing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trangtien.encoding.TextFile;

/// The lists of a JSON file, of which the one with the most rows is its table: a plain list, one in
/// an envelope such as `{"code": 0, "data": […]}`, the lines of NDJSON, the features of GeoJSON.
///
/// A file is read twice, as its last row may have a column that no other has.
final class JsonLists implements JsonWalk.Visitor {

  private static final int LISTS = 10_000;
  private static final Seen NONE = new Seen();

  private final RowGate gate;
  private final JsonFile file;
  private final JsonRow row;
  private final Feature feature;
  private final List<Seen> lists = new ArrayList<>();
  private int values;
  private long total;

  private JsonLists(TextFile text, RowGate gate) {
    this.gate = gate;
    this.file = new JsonFile(text, gate.limits());
    this.row = new JsonRow(gate);
    this.feature = new Feature(file, row);
  }

  static void parse(TextFile text, FileForm form, RowGate gate)
      throws IOException, ParsingException {
    JsonLists lists = new JsonLists(text, gate);
    boolean lines = form == FileForm.NDJSON;
    lists.survey(lines);
    if (lists.values > 1 && !lines) {
      lines = true;
      lists.survey(true);
    }
    lists.pass(form, lines);
  }

  private void survey(boolean lines) throws IOException, ParsingException {
    lists.clear();
    values = 0;
    file.read(new JsonWalk(row, lines, this));
  }

  private void pass(FileForm form, boolean lines) throws IOException, ParsingException {
    int chosen = largest();
    Seen list = chosen < 0 ? NONE : lists.get(chosen);
    if (list.rows == 0) {
      throw values == 0
          ? new ParsingException("Tệp trống.", "The file is empty.")
          : new ParsingException(
              "Tệp JSON không có danh sách đối tượng nào: không có dòng dữ liệu.",
              "The JSON has no list of objects: there are no rows.");
    }
    boolean features = list.features == list.rows;
    if (form == FileForm.GEOJSON && !features) {
      throw new ParsingException(
          "Tệp không phải FeatureCollection của GeoJSON.",
          "The file is no FeatureCollection of GeoJSON.");
    }
    if (total > list.rows) {
      gate.note(
          "Nguồn cho biết có " + total + " dòng nhưng tệp chỉ có " + list.rows + ".",
          "Its source says that there are " + total + " rows; the file has " + list.rows + ".");
    }
    List<String> names = List.copyOf(features ? list.ofFeatures() : list.names);
    gate.header(names, 0, names.size());
    file.read(
        new JsonWalk(
            row,
            lines,
            (at, object) -> {
              if (at == chosen) {
                Map<String, @Nullable String> cells = features ? feature.cells(object) : object;
                List<@Nullable String> texts = new ArrayList<>(names.size());
                names.forEach(it -> texts.add(cells.get(it)));
                gate.row(texts);
              }
            }));
  }

  private int largest() {
    int largest = -1;
    for (int i = 0; i < lists.size(); i++) {
      largest = largest < 0 || lists.get(i).rows > lists.get(largest).rows ? i : largest;
    }
    return largest;
  }

  @Override
  public void row(int list, Map<String, @Nullable String> object)
      throws IOException, ParsingException {
    if (list >= LISTS) {
      throw new ParsingException(
          "Tệp JSON có quá nhiều danh sách.", "The JSON has too many lists.");
    }
    while (lists.size() <= list) {
      lists.add(new Seen());
    }
    Seen seen = lists.get(list);
    seen.rows++;
    seen.names.addAll(object.keySet());
    gate.checkColumns(seen.names.size());
    if (Feature.is(object) && seen.features + 1 == seen.rows) {
      seen.features++;
      seen.featureNames.addAll(feature.cells(object).keySet());
      gate.checkColumns(seen.featureNames.size());
    }
  }

  @Override
  public void value() {
    values++;
  }

  @Override
  public void total(long rows) {
    total = Math.max(total, rows);
  }

  /// What was seen of a list.
  private static final class Seen {

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> featureNames = new LinkedHashSet<>();
    private long rows;
    private long features;

    /// The names of properties, and behind them where a feature is.
    Set<String> ofFeatures() {
      for (String place : List.of(Feature.LATITUDE, Feature.LONGITUDE, Feature.GEOMETRY)) {
        if (featureNames.remove(place)) {
          featureNames.add(place);
        }
      }
      return featureNames;
    }
  }
}
