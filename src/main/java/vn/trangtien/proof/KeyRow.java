package vn.trangtien.proof;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// A key as it stands in the table `proof_key`: both halves as 32 bytes, from when it holds.
@MappedEntity("proof_key")
record KeyRow(@Id int number, byte[] publicKey, byte[] privateKey, Instant validFrom) {

  @Override
  public String toString() {
    return "KeyRow[" + number + "]";
  }
}
