package vn.trangtien.compatibility;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.page.Packed;

/// The contracts that this portal holds itself to.
@Singleton
final class Contracts {

  private static final String PACKED = "compatibility/contracts.json";

  private final List<Contract> all;

  Contracts(CompatibilityConfiguration configuration, JsonMapper json) {
    String file = configuration.contracts();
    try {
      byte[] bytes = file.isEmpty() ? Packed.read(PACKED) : Files.readAllBytes(Path.of(file));
      all = List.copyOf(json.readValue(bytes, Argument.listOf(Contract.class)));
    } catch (IOException broken) {
      throw new PortalException(
          PortalException.Code.CONFIGURATION,
          "The contracts " + (file.isEmpty() ? PACKED : file) + " cannot be read",
          broken);
    }
  }

  /// In the order in which they are shown.
  List<Contract> all() {
    return all;
  }
}
