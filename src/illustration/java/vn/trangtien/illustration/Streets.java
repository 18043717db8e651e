package vn.trangtien.illustration;

import java.util.List;

/// Streets of the old city of Huế as straight lines from one end to the other, about 100 m exact.
final class Streets {

  private static final String PHU_XUAN = "19753";
  private static final String THUAN_HOA = "19789";
  private static final String VY_DA = "19777";
  private static final String AN_CUU = "19815";
  private static final String KIM_LONG = "19774";
  private static final String HUONG_AN = "19804";
  private static final String THUY_XUAN = "19813";

  static final List<Street> ALL =
      List.of(
          new Street("Lê Lợi", THUAN_HOA, 16.4568, 107.5795, 16.4718, 107.595),
          new Street("Hùng Vương", THUAN_HOA, 16.4668, 107.5908, 16.458, 107.5982),
          new Street("Hà Nội", THUAN_HOA, 16.464, 107.5873, 16.4612, 107.5938),
          new Street("Bến Nghé", THUAN_HOA, 16.4655, 107.5918, 16.4645, 107.5962),
          new Street("Nguyễn Huệ", THUAN_HOA, 16.4553, 107.5835, 16.4603, 107.593),
          new Street("Đống Đa", THUAN_HOA, 16.4612, 107.5942, 16.458, 107.5972),
          new Street("Trần Cao Vân", THUAN_HOA, 16.4665, 107.5935, 16.4632, 107.5905),
          new Street("Nguyễn Thái Học", THUAN_HOA, 16.4688, 107.5945, 16.4665, 107.5965),
          new Street("Chu Văn An", THUAN_HOA, 16.4715, 107.5938, 16.4695, 107.5955),
          new Street("Phan Đình Phùng", THUAN_HOA, 16.4548, 107.5815, 16.4572, 107.5975),
          new Street("Phan Chu Trinh", THUAN_HOA, 16.4542, 107.5815, 16.4566, 107.5975),
          new Street("Bùi Thị Xuân", THUAN_HOA, 16.4552, 107.5758, 16.451, 107.558),
          new Street("Điện Biên Phủ", THUAN_HOA, 16.4538, 107.5818, 16.4392, 107.5752),
          new Street("Bà Triệu", THUAN_HOA, 16.4617, 107.6005, 16.4682, 107.604),
          new Street("Đinh Tiên Hoàng", PHU_XUAN, 16.469, 107.5842, 16.4812, 107.5745),
          new Street("Mai Thúc Loan", PHU_XUAN, 16.4725, 107.5795, 16.4758, 107.584),
          new Street("Lê Thánh Tôn", PHU_XUAN, 16.4735, 107.584, 16.4785, 107.58),
          new Street("Nguyễn Trãi", PHU_XUAN, 16.4655, 107.5728, 16.477, 107.5642),
          new Street("Đặng Thái Thân", PHU_XUAN, 16.472, 107.5733, 16.4748, 107.5772),
          new Street("Tôn Thất Thiệp", PHU_XUAN, 16.4672, 107.5688, 16.474, 107.5636),
          new Street("Thái Phiên", PHU_XUAN, 16.4745, 107.565, 16.4798, 107.5722),
          new Street("Lê Duẩn", PHU_XUAN, 16.467, 107.5828, 16.4597, 107.5672),
          new Street("Trần Hưng Đạo", PHU_XUAN, 16.4672, 107.5838, 16.474, 107.589),
          new Street("Chi Lăng", PHU_XUAN, 16.4755, 107.589, 16.4862, 107.5902),
          new Street("Bạch Đằng", PHU_XUAN, 16.4757, 107.5872, 16.4842, 107.5845),
          new Street("Huỳnh Thúc Kháng", PHU_XUAN, 16.475, 107.5862, 16.4815, 107.5818),
          new Street("Tăng Bạt Hổ", PHU_XUAN, 16.4838, 107.5768, 16.4778, 107.5615),
          new Street("Nguyễn Chí Thanh", PHU_XUAN, 16.4792, 107.588, 16.4875, 107.5868),
          new Street("Nguyễn Sinh Cung", VY_DA, 16.4727, 107.5982, 16.4838, 107.6108),
          new Street("Phạm Văn Đồng", VY_DA, 16.4712, 107.6012, 16.4845, 107.6145),
          new Street("Tùng Thiện Vương", VY_DA, 16.4768, 107.604, 16.4728, 107.6085),
          new Street("Lâm Hoằng", VY_DA, 16.4748, 107.6018, 16.4718, 107.6062),
          new Street("Tố Hữu", VY_DA, 16.4645, 107.6022, 16.4575, 107.618),
          new Street("Dương Văn An", VY_DA, 16.4685, 107.604, 16.4632, 107.6095),
          new Street("Nguyễn Lộ Trạch", VY_DA, 16.4672, 107.6052, 16.462, 107.6082),
          new Street("Hoàng Lanh", VY_DA, 16.4662, 107.606, 16.4638, 107.609),
          new Street("Trường Chinh", AN_CUU, 16.4612, 107.6045, 16.4555, 107.6125),
          new Street("An Dương Vương", AN_CUU, 16.4568, 107.5995, 16.4462, 107.6105),
          new Street("Đặng Văn Ngữ", AN_CUU, 16.4572, 107.6022, 16.4528, 107.6118),
          new Street("Hoàng Quốc Việt", AN_CUU, 16.4548, 107.613, 16.451, 107.6185),
          new Street("Kim Long", KIM_LONG, 16.4592, 107.5662, 16.4538, 107.5502),
          new Street("Nguyễn Phúc Nguyên", KIM_LONG, 16.4535, 107.5445, 16.4508, 107.5322),
          new Street("Vạn Xuân", KIM_LONG, 16.461, 107.565, 16.4578, 107.5535),
          new Street("Lý Thái Tổ", HUONG_AN, 16.4795, 107.5602, 16.4868, 107.5452),
          new Street("Nguyễn Văn Linh", HUONG_AN, 16.484, 107.5555, 16.492, 107.5625),
          new Street("Lê Ngô Cát", THUY_XUAN, 16.4392, 107.5738, 16.4268, 107.5702),
          new Street("Minh Mạng", THUY_XUAN, 16.438, 107.5765, 16.4225, 107.5872));

  private Streets() {}

  static Street named(String name) {
    return ALL.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  /// @param commune in which most of it lies, since 1 July 2025
  record Street(
      String name,
      String commune,
      double fromLatitude,
      double fromLongitude,
      double toLatitude,
      double toLongitude) {

    /// The latitude at `share` of its length, from 0 to 1.
    double latitude(double share) {
      return fromLatitude + share * (toLatitude - fromLatitude);
    }

    double longitude(double share) {
      return fromLongitude + share * (toLongitude - fromLongitude);
    }

    double metres() {
      return Math.hypot(
          (toLatitude - fromLatitude) * 111_200, (toLongitude - fromLongitude) * 106_600);
    }
  }
}
