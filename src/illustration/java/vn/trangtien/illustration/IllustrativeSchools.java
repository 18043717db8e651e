package vn.trangtien.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Schools that do not exist, numbered by level, so that no invented figure stands beside the name
/// of a real one: primary and lower secondary schools in every commune and then by population,
/// upper secondary ones by population alone.
final class IllustrativeSchools {

  private static final List<Level> LEVELS =
      List.of(
          new Level("tiểu học", "TH", 120, true),
          new Level("THCS", "THCS", 80, true),
          new Level("THPT", "THPT", 32, false),
          new Level("THCS và THPT", "LC", 4, false));
  private static final double PRIVATE = 0.06;

  private IllustrativeSchools() {}

  /// The schools, by level and number.
  static List<School> of(Province province) {
    return LEVELS.stream().flatMap(it -> schools(it, province)).toList();
  }

  private static Stream<School> schools(Level level, Province province) {
    List<Commune> places = new ArrayList<>();
    if (level.everywhere()) {
      places.addAll(province.communes());
    }
    places.addAll(byPopulation(level.schools() - places.size(), province.communes()));
    List<School> schools = new ArrayList<>();
    for (Commune place : places) {
      schools.add(school(level, schools.size() + 1, place));
    }
    return schools.stream();
  }

  /// `count` communes at equal steps of the population, so that a large one comes several times.
  private static List<Commune> byPopulation(int count, List<Commune> communes) {
    double step = communes.stream().mapToInt(Commune::population).sum() / (double) count;
    List<Commune> chosen = new ArrayList<>();
    double people = 0;
    for (Commune commune : communes) {
      people += commune.population();
      while (chosen.size() < count && people >= (chosen.size() + 0.5) * step) {
        chosen.add(commune);
      }
    }
    return chosen;
  }

  private static School school(Level level, int number, Commune place) {
    String digits = (level.schools() > 99 ? "%03d" : "%02d").formatted(number);
    String code = "MH-" + level.letters() + "-" + digits;
    boolean privateSchool =
        !level.name().equals("THCS và THPT") && Draw.of("truong-minh-hoa " + code).chance(PRIVATE);
    return new School(
        code,
        "Trường " + level.name() + " minh họa " + digits,
        level.name(),
        privateSchool ? "tư thục" : "công lập",
        place.code());
  }

  /// @param everywhere whether each commune has one
  private record Level(String name, String letters, int schools, boolean everywhere) {}

  /// @param kind `công lập` or `tư thục`
  /// @param commune its code since 1 July 2025
  record School(String code, String name, String level, String kind, String commune) {

    boolean isPublic() {
      return kind.equals("công lập");
    }
  }
}
