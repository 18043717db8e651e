package vn.trangtien.illustration;

import java.util.List;

/// The places where the illustration takes water: real places, to about a hundred metres, in
/// WGS 84 and in VN-2000 (EPSG:9214, made with PROJ).
final class WaterStations {

  /// code | place | water | kind | commune | latitude | longitude | northing | easting
  private static final String LINES =
      """
      SH01|Chân đập hồ Tả Trạch|sông Tả Trạch|sông|19960|16.319|107.634|1804980.8|567550.0
      SH02|Bình Thành, sông Hữu Trạch|sông Hữu Trạch|sông|20035|16.356|107.545|1809047.5|558028.8
      SH03|Ngã ba Tuần|sông Hương|sông|19774|16.383|107.577|1812044.7|561439.1
      SH04|Điện Hòn Chén|sông Hương|sông|19813|16.419|107.564|1816024.4|560039.3
      SH05|Vạn Niên|sông Hương|sông|19813|16.427|107.551|1816905.8|558648.5
      SH06|Chùa Thiên Mụ|sông Hương|sông|19774|16.451|107.546|1819560.1|558107.4
      SH07|Cầu Dã Viên|sông Hương|sông|19789|16.459|107.574|1820453.6|561094.8
      SH08|Cầu Trường Tiền|sông Hương|sông|19789|16.469|107.589|1821564.8|562693.3
      SH09|Cồn Hến|sông Hương|sông|19777|16.479|107.599|1822674.5|563757.8
      SH10|Bao Vinh|sông Hương|sông|20014|16.494|107.582|1824329.1|561937.9
      SH11|Ngã ba Sình|sông Hương|sông|20014|16.524|107.572|1827645.8|560860.9
      SH12|Đập Thảo Long|sông Hương|sông|19909|16.549|107.612|1830424.8|565122.3
      SB01|Cổ Bi|sông Bồ|sông|19858|16.487|107.425|1823512.7|545178.2
      SB02|Cầu An Lỗ|sông Bồ|sông|19858|16.532|107.455|1828499.2|548369.9
      SB03|Tứ Hạ|sông Bồ|sông|19996|16.529|107.468|1828170.4|549758.2
      SB04|Quảng Thọ|sông Bồ|sông|19867|16.541|107.527|1829513.8|556052.5
      OL01|Cầu Phò Trạch|sông Ô Lâu|sông|19819|16.590|107.362|1834897.0|538431.7
      OL02|Vân Trình|sông Ô Lâu|sông|19831|16.655|107.360|1842089.3|538205.3
      OL03|Cửa Lác|sông Ô Lâu|sông|19885|16.672|107.430|1843985.2|545668.2
      AC01|Cầu Bến Ngự|sông An Cựu|sông|19789|16.458|107.583|1820345.7|562056.2
      AC02|Cầu An Cựu|sông An Cựu|sông|19815|16.455|107.597|1820018.1|563552.1
      AC03|Dạ Lê|sông An Cựu (Lợi Nông)|sông|19969|16.441|107.640|1818483.0|568148.7
      TG01|Ngư Mỹ Thạnh|phá Tam Giang|đầm phá|19885|16.626|107.474|1838905.6|550373.3
      TG02|Cồn Tộc|phá Tam Giang|đầm phá|19885|16.603|107.498|1836366.7|552940.2
      TG03|Cầu Ca Cút|phá Tam Giang|đầm phá|20014|16.570|107.588|1832740.9|562553.9
      TG04|Cầu Thuận An|phá Tam Giang|đầm phá|19900|16.546|107.634|1830100.1|567471.4
      TG05|Đầm Chuồn, An Truyền|đầm Sam – Chuồn|đầm phá|19930|16.514|107.652|1826565.1|569404.1
      TG06|Cầu Trường Hà|đầm Thủy Tú|đầm phá|19945|16.430|107.772|1817314.9|582249.9
      TG07|Giữa đầm Cầu Hai|đầm Cầu Hai|đầm phá|20107|16.330|107.850|1806282.1|590626.6
      TG08|Cửa Tư Hiền|đầm Cầu Hai|đầm phá|20122|16.350|107.900|1808518.2|595959.7
      """;

  private WaterStations() {}

  /// @param x northing in metres
  /// @param y easting in metres
  record Station(
      String code,
      String place,
      String water,
      String kind,
      String commune,
      double latitude,
      double longitude,
      double x,
      double y) {

    boolean lagoon() {
      return kind.equals("đầm phá");
    }
  }

  static List<Station> all() {
    return LINES
        .lines()
        .map(line -> line.split("\\|"))
        .map(
            it ->
                new Station(
                    it[0],
                    it[1],
                    it[2],
                    it[3],
                    it[4],
                    Double.parseDouble(it[5]),
                    Double.parseDouble(it[6]),
                    Double.parseDouble(it[7]),
                    Double.parseDouble(it[8])))
        .toList();
  }
}
