package vn.trangtien.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LanesTest {

  private final Lanes lanes =
      new Lanes(new SparqlConfiguration(1_024, 30, 300, 64, 512, 1, 2, 200, 0, false));

  @Test
  void aLongQueryLeavesTheLaneOfTheBriefOnes() throws Exception {
    Lanes.Place first = lanes.enter().orElseThrow();
    Lanes.Place second = lanes.enter().orElseThrow();
    assertThat(lanes.enter()).isEmpty();

    assertThat(first.stay()).isTrue();
    assertThat(lanes.enter()).isPresent();
    assertThat(second.stay()).as("the only place for long ones is taken").isFalse();

    first.leave();
    assertThat(second.stay()).isTrue();
    assertThat(second.stay()).isTrue();
  }

  @Test
  void aPlaceIsGivenBackOnce() throws Exception {
    Lanes.Place place = lanes.enter().orElseThrow();
    place.leave();
    place.leave();
    assertThat(place.stay()).isTrue();
    assertThat(lanes.enter()).isPresent();
    assertThat(lanes.enter()).isPresent();
    assertThat(lanes.enter()).isEmpty();
    assertThat(lanes.enterForLong()).isPresent();
    assertThat(lanes.enterForLong()).isEmpty();
  }

  @Test
  void longQueriesNeverTakeEveryPlace() throws Exception {
    assertThat(lanes.enterForLong()).isPresent();
    assertThat(lanes.enterForLong()).isEmpty();
    assertThat(lanes.enter()).isPresent();
  }
}
