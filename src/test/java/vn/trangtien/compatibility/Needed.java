package vn.trangtien.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// What a test needs of the machine: a test is left out where it is missing, and fails where `CI`
/// is set, for there everything is installed.
final class Needed {

  private Needed() {}

  static void here(boolean installed, String what) {
    if (System.getenv("CI") == null) {
      assumeTrue(installed, what);
    }
    assertThat(installed).as(what).isTrue();
  }
}
