package vn.trangtien.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All that is needed to see that a revision stands in the ledger: its link of the chain, the links
/// from there to a checkpoint, and the portal's signature under the checkpoint.
///
/// @param portal whose ledger it is
/// @param links the texts whose SHA-256 are the chain's hashes, that of the revision first
/// @param jws the signed statement of where the last link leads
public record Proof(String portal, List<String> links, String jws) {

  public Proof {
    links = List.copyOf(links);
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("portal", portal);
    tree.put("links", links);
    tree.put("jws", jws);
    return tree;
  }

  /// Reads what a portal answered.
  ///
  /// @throws IllegalArgumentException where it is no proof
  static Proof of(Map<?, ?> tree) {
    if (tree.get("portal") instanceof String portal
        && tree.get("links") instanceof List<?> links
        && tree.get("jws") instanceof String jws) {
      return new Proof(portal, links.stream().map(String::valueOf).toList(), jws);
    }
    throw new IllegalArgumentException("Not a proof");
  }
}
