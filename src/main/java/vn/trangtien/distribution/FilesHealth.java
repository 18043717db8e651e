package vn.trangtien.distribution;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import org.reactivestreams.Publisher;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.PortalException.Code;

/// Whether all files that the catalog names are there and whole, as `files` in `/health`.
///
/// A file that is missing or damaged is an alarm to act on, while everything else is still served:
/// the status is `DEGRADED`, worse than `UP` and yet no reason to take the portal off the net.
@Singleton
final class FilesHealth implements HealthIndicator {

  static final HealthStatus DEGRADED =
      new HealthStatus("DEGRADED", "Works, but something must be mended", true, 500);

  private static final int NAMED = 20;

  private final CheckedFiles files;

  FilesHealth(CheckedFiles files) {
    this.files = files;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    Map<Digest, Code> faults = files.faults();
    Map<String, Object> details = new TreeMap<>();
    details.put("missing", count(faults, Code.FILE_MISSING));
    details.put("damaged", count(faults, Code.FILE_DAMAGED));
    details.put("files", faults.keySet().stream().sorted().limit(NAMED).map(Digest::hex).toList());
    return Publishers.just(
        HealthResult.builder("files", faults.isEmpty() ? HealthStatus.UP : DEGRADED)
            .details(details)
            .build());
  }

  private static long count(Map<Digest, Code> faults, Code code) {
    return faults.values().stream().filter(it -> it == code).count();
  }
}
