package vn.trangtien.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trangtien.catalog.OpenDataPlan;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

class ScoreTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Iri AGENCY = Iri.own("/agency/sdl");

  @Test
  void whatPromisesNothingIsNeitherOnTimeNorLate() {
    Score score = Score.of(List.of(due(null), due(TODAY), due(TODAY.minusDays(1))), TODAY);
    assertThat(score.datasets()).isEqualTo(3);
    assertThat(score.promised()).isEqualTo(2);
    assertThat(score.onTime()).isEqualTo(1);
    assertThat(score.onTimePercent()).isEqualTo(50);
  }

  @Test
  void noDatasetsGiveNoNumbersAndNoFault() {
    Score score = Score.of(List.of(), TODAY);
    assertThat(score.quality()).isZero();
    assertThat(score.openPercent()).isZero();
    assertThat(score.onTimePercent()).isZero();
  }

  @Test
  void filesAndPointsAreCountedOverAllDatasets() {
    Standing one = new Standing(AGENCY, AGENCY, List.of(AGENCY), null, 405, 3, 2);
    Standing other = new Standing(AGENCY, AGENCY, List.of(AGENCY), null, 205, 1, 1);
    Score score = Score.of(List.of(one, other), TODAY);
    assertThat(score.quality()).isEqualTo(305);
    assertThat(score.openPercent()).isEqualTo(75);
  }

  @Test
  void aPromiseIsKeptUntilItsDayAndNoLonger() {
    List<OpenDataPlan.Line> lines =
        List.of(line("kept"), line("late"), line("overdue"), line("coming"));
    Promises promises = Promises.of(lines, ScoreTest::issued, TODAY);
    assertThat(promises).isEqualTo(new Promises(1, 1, 1, 1));
    assertThat(promises.due()).isEqualTo(3);
    assertThat(promises.keptPercent()).isEqualTo(33);
  }

  private static Optional<LocalDate> issued(Iri dataset) {
    return switch (dataset.name()) {
      case "kept" -> Optional.of(TODAY.minusDays(10));
      case "late" -> Optional.of(TODAY.minusDays(9));
      default -> Optional.empty();
    };
  }

  private static OpenDataPlan.Line line(String name) {
    Iri dataset = Iri.own("/dataset/" + name);
    LocalDate day = name.equals("coming") ? TODAY : TODAY.minusDays(10);
    return new OpenDataPlan.Line(dataset, new Text(name, name), dataset, AGENCY, day, List.of());
  }

  private static Standing due(@Nullable LocalDate day) {
    return new Standing(AGENCY, AGENCY, List.of(AGENCY), day, 300, 1, 1);
  }
}
