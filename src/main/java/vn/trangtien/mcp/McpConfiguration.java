package vn.trangtien.mcp;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What agents may send and get.
///
/// @param bodyKilobytes `portal.mcp.body-kilobytes`: the longest message
/// @param depth `portal.mcp.depth`: how deep its JSON may nest
/// @param answerKilobytes `portal.mcp.answer-kilobytes`: the longest answer of a tool
/// @param calls `portal.mcp.calls`: how many messages are answered at once
/// @param waitSeconds `portal.mcp.wait-seconds`: how long one waits for its turn
/// @param origins `portal.mcp.origins`: web origins beside the portal's own whose pages may ask
/// @param trustForwarded `portal.mcp.trust-forwarded`: whether the last address in
///     `X-Forwarded-For` is the client, because a proxy of ours wrote it
@ConfigurationProperties("portal.mcp")
record McpConfiguration(
    @Bindable(defaultValue = "64") int bodyKilobytes,
    @Bindable(defaultValue = "32") int depth,
    @Bindable(defaultValue = "64") int answerKilobytes,
    @Bindable(defaultValue = "16") int calls,
    @Bindable(defaultValue = "5") int waitSeconds,
    @Nullable List<String> origins,
    @Bindable(defaultValue = "false") boolean trustForwarded) {}
