package vn.trangtien.profiles;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import vn.trangtien.identifier.PortalException;

/// How the catalogue is told to others.
///
/// @param folder `portal.profiles.folder`: where the catalogue as one file is kept, `profiles` in
///     the data folder
/// @param contactEmail `portal.profiles.contact-email`: who reads letters about any dataset; empty
///     where nobody does. DCAT-US 3.0 asks for one and the catalogue has none
/// @param maxAgeSeconds `portal.profiles.max-age-seconds`: how long a cache need not ask again
@ConfigurationProperties("portal.profiles")
record ProfilesConfiguration(
    Path folder,
    @Bindable(defaultValue = "") String contactEmail,
    @Bindable(defaultValue = "60") int maxAgeSeconds) {

  ProfilesConfiguration {
    if (!contactEmail.matches("|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+")) {
      throw new PortalException(
          PortalException.Code.CONFIGURATION,
          "portal.profiles.contact-email is no address of mail: " + contactEmail);
    }
  }

  /// What caches should know of an answer.
  String cacheControl() {
    return "public, max-age=" + maxAgeSeconds + ", must-revalidate";
  }
}
