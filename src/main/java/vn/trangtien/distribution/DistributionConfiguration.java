package vn.trangtien.distribution;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;

/// How files are handed out.
///
/// @param folder `portal.distribution.folder`: encoded copies; may be deleted at any time
/// @param keptMebibytes `portal.distribution.kept-mebibytes`: room for encoded copies
/// @param encodeFromBytes `portal.distribution.encode-from-bytes`: smaller files stay plain
/// @param encodeToBytes `portal.distribution.encode-to-bytes`: larger files stay plain
/// @param encodeNowBytes `portal.distribution.encode-now-bytes`: up to this size the first client
///     waits for the encoded copy; others get the file as it is until the copy is made
/// @param ranges `portal.distribution.ranges`: most ranges that one request may name
/// @param scrubDelaySeconds `portal.distribution.scrub-delay-seconds`: from the start to the first
///     walk over all files
/// @param scrubSeconds `portal.distribution.scrub-seconds`: from one walk to the next
/// @param recheckSeconds `portal.distribution.recheck-seconds`: how often files that were found
///     missing or damaged are looked at again
@ConfigurationProperties("portal.distribution")
record DistributionConfiguration(
    Path folder,
    @Bindable(defaultValue = "4096") int keptMebibytes,
    @Bindable(defaultValue = "1024") long encodeFromBytes,
    @Bindable(defaultValue = "536870912") long encodeToBytes,
    @Bindable(defaultValue = "262144") long encodeNowBytes,
    @Bindable(defaultValue = "16") int ranges,
    @Bindable(defaultValue = "30") long scrubDelaySeconds,
    @Bindable(defaultValue = "86400") long scrubSeconds,
    @Bindable(defaultValue = "60") long recheckSeconds) {}
