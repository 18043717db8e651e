package vn.trangtien.proof;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import vn.trangtien.ledger.LedgerDatabase;

/// The portal's keys. The first is made when it is first needed; all nodes on one database sign
/// with the same.
@Singleton
public final class Keys {

  private final KeyRepository rows;
  private final LedgerDatabase database;
  private final Clock clock;

  Keys(KeyRepository rows, LedgerDatabase database, Clock clock) {
    this.rows = rows;
    this.database = database;
    this.clock = clock;
  }

  /// Every key that ever held, oldest first.
  public List<PublicKeyEntry> all() {
    List<KeyRow> known = known();
    List<PublicKeyEntry> all = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      KeyRow row = known.get(i);
      Instant to = i + 1 < known.size() ? known.get(i + 1).validFrom() : null;
      String x = Base64.getUrlEncoder().withoutPadding().encodeToString(row.publicKey());
      all.add(new PublicKeyEntry(x, row.validFrom(), to));
    }
    return all;
  }

  /// Signs from now on with a new key; what was signed with the others still verifies.
  public PublicKeyEntry rotate() {
    add(known().getLast().number() + 1);
    return all().getLast();
  }

  /// Signs `payload` with the key that holds now
  /// ([RFC 7515, 7.1](https://www.rfc-editor.org/rfc/rfc7515#section-7.1)).
  String sign(byte[] payload) {
    return Jws.sign(all().getLast().kid(), known().getLast().privateKey(), payload);
  }

  private List<KeyRow> known() {
    List<KeyRow> known = rows.inOrder();
    if (known.isEmpty()) {
      add(1);
      known = rows.inOrder();
    }
    return known;
  }

  private void add(int number) {
    Ed25519.Pair pair = Ed25519.generate();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    rows.addUnlessThere(number, pair.publicKey(), pair.privateKey(), now);
    database.flush();
  }
}
