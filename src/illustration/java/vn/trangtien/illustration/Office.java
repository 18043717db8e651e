package vn.trangtien.illustration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An office that receives people and their files since 1 July 2025.
///
/// @param code as in the portal’s list of agencies
/// @param filesAMonth how many files it would receive in a usual month
/// @param commune where it is a commune’s committee
record Office(String code, double filesAMonth, @Nullable Commune commune) {

  private static final double FILES_PER_PERSON = 0.011;

  /// The departments that receive files.
  static List<Office> departments() {
    return List.of(
        new Office("SNV-2025", 260, null),
        new Office("STP", 190, null),
        new Office("STC-2025", 820, null),
        new Office("SCT", 540, null),
        new Office("SNNMT", 2_900, null),
        new Office("SXD-2025", 980, null),
        new Office("SVHTT", 75, null),
        new Office("SDL", 60, null),
        new Office("SKHCN-2025", 70, null),
        new Office("SGDDT", 210, null),
        new Office("SYT", 330, null),
        new Office("BQLKKT-2025", 85, null));
  }

  /// The committees of the 40 communes.
  static List<Office> communes(Province province) {
    List<Office> offices = new ArrayList<>();
    for (Commune commune : province.communes()) {
      offices.add(
          new Office("UBND-" + commune.code(), commune.population() * FILES_PER_PERSON, commune));
    }
    return offices;
  }
}
