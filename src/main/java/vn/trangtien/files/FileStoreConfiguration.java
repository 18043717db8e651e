package vn.trangtien.files;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;

/// Where files are kept.
///
/// @param folder `portal.files.folder`, `files` in the data folder
@ConfigurationProperties("portal.files")
public record FileStoreConfiguration(Path folder) {}
