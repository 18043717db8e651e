package vn.trangtien.parsing;

import java.math.BigDecimal;

/// How many digits the numbers of a column have.
public final class Width {

  private int whole = 1;
  private int scale;

  void see(BigDecimal number) {
    BigDecimal plain = number.scale() == 0 ? number : number.stripTrailingZeros();
    scale = Math.max(scale, plain.scale());
    whole = Math.max(whole, plain.precision() - plain.scale());
  }

  /// Before the point, of the largest number.
  public int whole() {
    return whole;
  }

  /// Behind the point, of the finest number.
  public int scale() {
    return scale;
  }
}
