package vn.trangtien;

import io.micronaut.runtime.Micronaut;

/// The process.
public final class Portal {

  private Portal() {}

  /// Starts the portal.
  public static void main(String[] arguments) {
    Micronaut.run(Portal.class, arguments);
  }
}
