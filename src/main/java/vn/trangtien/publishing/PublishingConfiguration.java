package vn.trangtien.publishing;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;

/// What is published without a person at the desk.
///
/// @param catalog `portal.publishing.catalog`, set by `portal.catalog`: the folder to import; one
///     that is not there imports nothing
@ConfigurationProperties("portal.publishing")
record PublishingConfiguration(Path catalog) {}
