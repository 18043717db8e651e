package vn.trangtien.agencies;

import java.time.LocalDate;
import java.util.List;

/// How somebody's datasets stand on a day.
///
/// @param datasets how many there are
/// @param promised how many of them promise renewals
/// @param onTime how many of those are not overdue
/// @param points the sum of their descriptions' points
/// @param files how many files they offer
/// @param openFiles how many of those are open
record Score(int datasets, int promised, int onTime, int points, int files, int openFiles) {

  /// The most points of a description.
  static final int MOST_POINTS = 405;

  static Score of(List<Standing> standings, LocalDate today) {
    int promised = 0;
    int onTime = 0;
    int points = 0;
    int files = 0;
    int open = 0;
    for (Standing it : standings) {
      LocalDate due = it.due();
      if (due != null) {
        promised++;
        onTime += today.isAfter(due) ? 0 : 1;
      }
      points += it.points();
      files += it.files();
      open += it.openFiles();
    }
    return new Score(standings.size(), promised, onTime, points, files, open);
  }

  /// The mean of its descriptions' points; 0 where there are no datasets.
  int quality() {
    return datasets == 0 ? 0 : Math.round((float) points / datasets);
  }

  int onTimePercent() {
    return percent(onTime, promised);
  }

  int openPercent() {
    return percent(openFiles, files);
  }

  int qualityPercent() {
    return percent(quality(), MOST_POINTS);
  }

  static int percent(int part, int whole) {
    return whole == 0 ? 0 : Math.round(100f * part / whole);
  }
}
