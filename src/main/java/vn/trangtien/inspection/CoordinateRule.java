package vn.trangtien.inspection;

import vn.trangtien.vocabulary.Box;

/// A point given by two columns lies in the province, and has both of its coordinates.
record CoordinateRule(
    String latitude, int latitudeIndex, String longitude, int longitudeIndex, Box box)
    implements RowRule {

  @Override
  public void check(Row row, Findings findings) {
    String north = row.cell(latitudeIndex);
    String east = row.cell(longitudeIndex);
    if (north.isEmpty() != east.isEmpty()) {
      findings.add(
          row.number(),
          north.isEmpty() ? latitude : longitude,
          "coordinates",
          "chỉ có một trong hai tọa độ",
          "one of the two coordinates is missing");
    } else if (Datatype.has("decimal", north)
        && Datatype.has("decimal", east)
        && !box.contains(Double.parseDouble(north), Double.parseDouble(east))) {
      boolean off = !box.contains(Double.parseDouble(north), box.west());
      findings.add(
          row.number(),
          off ? latitude : longitude,
          "coordinates",
          "điểm " + north + ", " + east + " nằm ngoài địa bàn thành phố",
          "the point " + north + ", " + east + " lies outside the province");
    }
  }
}
