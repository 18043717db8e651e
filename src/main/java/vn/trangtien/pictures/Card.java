package vn.trangtien.pictures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.charts.Sketch;

/// What a picture says.
///
/// @param portal its name
/// @param tagline what the portal is
/// @param facts period, rows, formats; those that are empty are left out
/// @param grade how honest the rows are, in a word or two; empty where nobody says it
/// @param warned whether the grade asks for care: the rows illustrate only
/// @param sketch the chart's shape; null where there is none
record Card(
    String portal,
    String tagline,
    String title,
    String publisher,
    List<String> facts,
    String grade,
    boolean warned,
    @Nullable Sketch sketch) {

  Card {
    facts = facts.stream().filter(it -> !it.isEmpty()).toList();
  }
}
