package vn.trangtien.proof;

import java.util.List;
import vn.trangtien.http.Parameter;

/// The parameters of proofs, said once for those who read addresses and for those who describe
/// them.
public final class ProofParameters {

  static final String AFTER = "after";
  static final String SEQUENCE = "0|[1-9]\\d{0,17}";

  private ProofParameters() {}

  /// Those of the chain.
  public static List<Parameter> chain() {
    return List.of(
        Parameter.pattern(
                AFTER,
                "^(" + SEQUENCE + ")$",
                "Các mắt xích sau số này; lấy từ next.",
                "The links behind this number; taken from next.")
            .like("0"));
  }
}
