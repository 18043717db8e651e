package vn.trangtien;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What an operator sets; every room's own settings hang on these.
///
/// @param data `portal.data`: the folder that holds everything this process keeps
/// @param catalog `portal.catalog`: a folder to import while the ledger is empty
/// @param base `portal.base`: the public address
/// @param database `portal.database`: a `jdbc:postgresql:` address instead of the embedded database
@ConfigurationProperties("portal")
record PortalConfiguration(Path data, String catalog, String base, @Nullable String database) {}
