package vn.trangtien.proof;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// How proofs are given.
///
/// @param checkpoint `portal.proof.checkpoint`: a proof leads to the next sequence number that this
///     divides, or to the head where that is nearer
/// @param chainPage `portal.proof.chain-page`: links of the chain in one answer
/// @param shownRevisions `portal.proof.shown-revisions`: revisions told of one digest, the newest
///     and the first
@ConfigurationProperties("portal.proof")
record ProofConfiguration(
    @Bindable(defaultValue = "256") int checkpoint,
    @Bindable(defaultValue = "1000") int chainPage,
    @Bindable(defaultValue = "20") int shownRevisions) {}
