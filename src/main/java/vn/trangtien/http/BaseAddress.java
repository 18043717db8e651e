package vn.trangtien.http;

import jakarta.inject.Singleton;
import java.net.URI;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.PortalException;

/// The portal's public address, from its configuration alone: absolute links are never built from
/// what a request claims.
@Singleton
public final class BaseAddress {

  private final String base;

  BaseAddress(HttpConfiguration configuration) {
    String given = configuration.base();
    String whole = given.endsWith("/") ? given : given + "/";
    if (!whole.matches("https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~-]+)*/")) {
      throw new PortalException(
          PortalException.Code.CONFIGURATION, "portal.base is no http(s) address: " + given);
    }
    this.base = URI.create(whole).toString();
  }

  /// The address itself, ending with a slash.
  public String value() {
    return base;
  }

  /// The public form of `iri`.
  public String of(Iri iri) {
    return iri.resolve(base);
  }

  /// The public address of a path such as `/sparql`.
  public String of(String path) {
    return base + path.substring(1);
  }
}
