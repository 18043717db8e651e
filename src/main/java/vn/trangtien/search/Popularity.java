package vn.trangtien.search;

import jakarta.inject.Singleton;
import java.util.Map;
import vn.trangtien.identifier.Iri;

/// How often each dataset was used lately, by which hits are ordered: told from outside, kept in
/// memory, nothing of it in the index.
@Singleton
public final class Popularity {

  private volatile Uses uses = new Uses("", Map.of());

  /// What is known.
  ///
  /// @param state its name: equal uses have equal names
  record Uses(String state, Map<Iri, Long> byDataset) {}

  /// Takes `uses` for all that is known; datasets that are not among them were not used.
  public void replace(Map<Iri, Long> uses) {
    if (!this.uses.byDataset.equals(uses)) {
      this.uses = new Uses(Integer.toHexString(uses.hashCode()), Map.copyOf(uses));
    }
  }

  Uses now() {
    return uses;
  }
}
