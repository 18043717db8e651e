package vn.trangtien.sparql;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;

/// What a query may be and may cost.
///
/// @param folder `portal.sparql.folder`: of the RDF store, `sparql` in the data folder
/// @param queryKilobytes `portal.sparql.query-kilobytes`: the longest query, in UTF-8
/// @param depth `portal.sparql.depth`: how deep brackets may stand in each other
/// @param operators `portal.sparql.operators`: how many operators (`+ * || / ^ !` …) it may have
/// @param patterns `portal.sparql.patterns`: how many triple patterns and branches it may have, and
///     entries of one `IN`
/// @param timeoutSeconds `portal.sparql.timeout-seconds`: how long it may compute
/// @param deliverySeconds `portal.sparql.delivery-seconds`: how long a client may take to fetch the
///     answer
/// @param memoryMegabytes `portal.sparql.memory-megabytes`: what it may hold at once to sort,
///     group,
///     join or tell apart
/// @param resultMegabytes `portal.sparql.result-megabytes`: the longest answer
/// @param running `portal.sparql.running`: how many longer queries run at once
/// @param brief `portal.sparql.brief`: how many more may run that have not yet used their brief
///     time
/// @param briefMillis `portal.sparql.brief-millis`: that time
/// @param waitSeconds `portal.sparql.wait-seconds`: how long a query waits for its turn
/// @param trustForwarded `portal.sparql.trust-forwarded`: whether the last address in
///     `X-Forwarded-For` is the client, because a proxy of ours wrote it
@ConfigurationProperties("portal.sparql")
record SparqlConfiguration(
    Path folder,
    @Bindable(defaultValue = "256") int queryKilobytes,
    @Bindable(defaultValue = "200") int depth,
    @Bindable(defaultValue = "2000") int operators,
    @Bindable(defaultValue = "1000") int patterns,
    @Bindable(defaultValue = "30") int timeoutSeconds,
    @Bindable(defaultValue = "300") int deliverySeconds,
    @Bindable(defaultValue = "256") int memoryMegabytes,
    @Bindable(defaultValue = "512") int resultMegabytes,
    @Bindable(defaultValue = "2") int running,
    @Bindable(defaultValue = "2") int brief,
    @Bindable(defaultValue = "200") int briefMillis,
    @Bindable(defaultValue = "10") int waitSeconds,
    @Bindable(defaultValue = "false") boolean trustForwarded) {

  /// The longest text that a function may make, in UTF-16 code units.
  static final int TEXT = 1_000_000;

  /// The longest number that a function may make or read, in digits.
  static final int DIGITS = 10_000;

  /// The longest pattern of a regular expression.
  static final int PATTERN = 1_000;

  /// The longest text that a regular expression is matched against.
  static final int MATCHED = 100_000;

  /// How many links one property path may follow from one start.
  static final int STEPS = 5_000_000;
}
