package vn.trangtien.actions;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// What a call may be.
///
/// @param bodyKilobytes `portal.actions.body-kilobytes`: the longest body of a call
@ConfigurationProperties("portal.actions")
record ActionsConfiguration(@Bindable(defaultValue = "256") int bodyKilobytes) {}
