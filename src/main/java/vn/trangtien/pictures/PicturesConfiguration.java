package vn.trangtien.pictures;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// How much drawing pictures may cost.
///
/// @param keptMebibytes `portal.pictures.kept-mebibytes`: memory for pictures that were drawn, some
///     50 kilobytes each
/// @param atOnce `portal.pictures.at-once`: how many are drawn at the same time
/// @param patienceSeconds `portal.pictures.patience-seconds`: who waits longer for a turn is asked
///     to come back
@ConfigurationProperties("portal.pictures")
record PicturesConfiguration(
    @Bindable(defaultValue = "24") int keptMebibytes,
    @Bindable(defaultValue = "2") int atOnce,
    @Bindable(defaultValue = "5") int patienceSeconds) {}
