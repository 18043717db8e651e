/// Proof that something was published here, when, and that nobody changed it since: signed
/// statements of where the ledger stands, and the links of its chain that lead to one.
///
/// A [Proof] is checked by a [ProofCheck] with nothing but the portal's public keys, on any
/// machine; [Verifier] does so with a file. The private keys stand in the ledger's database and
/// leave this room never.
@NullMarked
package vn.trangtien.proof;

import org.jspecify.annotations.NullMarked;
