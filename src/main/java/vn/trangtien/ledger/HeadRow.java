package vn.trangtien.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.trangtien.identifier.Digest;

/// The one row of `ledger_head`: who holds its lock appends.
@MappedEntity("ledger_head")
record HeadRow(@Id short id, long sequence, String hash) {

  static HeadRow of(Position position) {
    return new HeadRow((short) 1, position.sequence(), position.hash().hex());
  }

  Position position() {
    return new Position(sequence, new Digest(hash));
  }
}
