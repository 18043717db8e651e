package vn.trangtien.formats;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;

/// How made files are kept.
///
/// @param folder `portal.formats.folder`: `formats` in the data folder; may be deleted at any time
/// @param keptMebibytes `portal.formats.kept-mebibytes`: room for made files; beyond it the one
///     used longest ago is deleted
@ConfigurationProperties("portal.formats")
record FormatsConfiguration(Path folder, @Bindable(defaultValue = "2048") int keptMebibytes) {

  long keptBytes() {
    return (long) keptMebibytes << 20;
  }
}
