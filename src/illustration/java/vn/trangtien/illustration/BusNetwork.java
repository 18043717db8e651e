package vn.trangtien.illustration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The made-up bus network: stops at real places, routes through them, roads a fifth longer than
/// the straight lines between stops.
final class BusNetwork {

  private static final double ROAD_PER_STRAIGHT_LINE = 1.2;

  /// Code, name, latitude, longitude and commune of the place.
  private static final String PLACES =
      """
      BXN|Bến xe phía Nam|16.4500|107.6065|19815
      ADV|An Dương Vương|16.4535|107.6050|19815
      ACU|Chợ An Cựu|16.4574|107.6010|19789
      GOH|Ngã sáu Hùng Vương|16.4632|107.5945|19789
      TTN|Cầu Trường Tiền (bờ nam)|16.4665|107.5905|19789
      BVT|Bệnh viện Trung ương Huế|16.4625|107.5880|19789
      QHO|Trường Quốc Học|16.4601|107.5832|19789
      GAH|Ga Huế|16.4566|107.5782|19789
      DBA|Chợ Đông Ba|16.4727|107.5880|19753
      PVL|Phu Văn Lâu|16.4655|107.5812|19753
      DNO|Đại Nội (cửa Ngăn)|16.4660|107.5783|19753
      TLO|Tây Lộc (Nguyễn Trãi)|16.4743|107.5660|19753
      AHO|An Hòa|16.4810|107.5590|19804
      BXB|Bến xe phía Bắc|16.4869|107.5474|19804
      HCH|Hương Chữ|16.4900|107.5200|20017
      HXU|Hương Xuân|16.5075|107.5080|20017
      VXA|Văn Xá|16.5125|107.4850|19996
      THA|Tứ Hạ|16.5265|107.4680|19996
      ALO|Chợ An Lỗ|16.5456|107.4540|19858
      PAN|Phong An|16.5580|107.4300|19858
      PDI|Phò Trạch|16.5800|107.3640|19819
      TDU|Thủy Dương|16.4425|107.6245|19969
      TPH|Thủy Phương|16.4313|107.6376|19969
      TCH|Thủy Châu|16.4190|107.6600|19975
      PBA|Chợ Phú Bài|16.4020|107.6860|19960
      SBA|Cảng hàng không Phú Bài|16.3985|107.7000|19960
      TPU|Thủy Phù|16.3870|107.7050|19960
      LBO|Lộc Bổn|16.3579|107.7330|20131
      LSO|La Sơn|16.3374|107.7470|20131
      TRU|Chợ Truồi|16.3205|107.7690|20140
      DBC|Đá Bạc|16.2875|107.8399|20140
      CHA|Chợ Cầu Hai|16.2760|107.8620|20107
      LTR|Lộc Trì|16.2720|107.9000|20107
      TLU|Thừa Lưu|16.2640|107.9850|20137
      LCO|Lăng Cô|16.2450|108.0770|20137
      VDA|Vỹ Dạ|16.4770|107.5960|19777
      CDI|Cầu Chợ Dinh|16.4860|107.5925|19777
      PTH|Phú Thượng|16.4937|107.5960|19930
      NOC|Chợ Nọ|16.5126|107.6000|19909
      TAN|Chợ Thuận An|16.5485|107.6395|19900
      BTA|Biển Thuận An|16.5584|107.6560|19900
      PDN|Phú Diên|16.4990|107.7370|19945
      VTH|Chợ Vinh Thanh|16.4400|107.7920|19945
      VAN|Vinh An|16.4174|107.8210|19945
      VMY|Vinh Mỹ|16.3800|107.8550|20122
      VHI|Vinh Hiền|16.3600|107.9000|20122
      BVI|Bao Vinh|16.4960|107.5745|20014
      QTH|Quảng Thành|16.5320|107.5580|20014
      QAN|Quảng An|16.5640|107.5420|19867
      SIA|Chợ Sịa|16.5710|107.5080|19867
      NGI|Đàn Nam Giao|16.4380|107.5826|19789
      TDL|Ngã ba Minh Mạng – Khải Định|16.4030|107.5900|19813
      CTU|Cầu Tuần|16.3960|107.5760|19813
      BTH|Bình Thành|16.3700|107.5200|20035
      BDI|Chợ Bình Điền|16.3520|107.4760|20035
      KLO|Kim Long|16.4594|107.5630|19774
      TMU|Chùa Thiên Mụ|16.4536|107.5450|19774
      VMI|Văn Miếu|16.4538|107.5366|19774
      HHO|Hương Hồ|16.4360|107.5285|19774
      """;

  /// Code, stops, minutes between buses on working days and at weekends, first and last departure,
  /// fare, km an hour, colour.
  private static final String ROUTES =
      """
      MH01|BXN ADV ACU GOH TTN DBA PVL DNO TLO AHO BXB|20|30|05:30|18:30|7000|20|C8102E
      MH02|DBA TTN GOH ACU ADV BXN TDU TPH TCH PBA SBA|30|40|05:30|18:00|12000|28|00685E
      MH03|GAH QHO BVT TTN DBA VDA CDI PTH NOC TAN BTA|30|30|05:30|18:00|10000|26|0072BC
      MH04|DBA AHO BXB HCH HXU VXA THA ALO PAN PDI|40|60|05:30|17:30|18000|32|7A3E9D
      MH05|BXN TDU TPH TCH PBA TPU LBO LSO TRU DBC CHA|40|60|05:30|17:30|20000|34|D97706
      MH06|CHA LTR TLU LCO|60|60|06:00|17:00|15000|34|4D7C0F
      MH07|DBA BVI QTH QAN SIA|45|60|05:45|17:30|12000|28|0F766E
      MH08|BXN ACU BVT GAH NGI TDL CTU BTH BDI|60|90|05:45|17:00|15000|28|8B5E3C
      MH09|DBA VDA PTH NOC TAN PDN VTH VAN VMY VHI|60|60|05:30|16:30|25000|34|BE185D
      MH10|DBA PVL DNO KLO TMU VMI HHO|40|30|06:00|18:00|8000|20|374151
      """;

  private final Map<String, Stop> stops = new LinkedHashMap<>();
  private final List<Route> routes = new ArrayList<>();

  BusNetwork() {
    for (String line : PLACES.lines().toList()) {
      String[] part = line.split("\\|");
      stops.put(
          part[0],
          new Stop(
              part[0], part[1], Double.parseDouble(part[2]), Double.parseDouble(part[3]), part[4]));
    }
    for (String line : ROUTES.lines().toList()) {
      String[] part = line.split("\\|");
      List<Stop> way = new ArrayList<>();
      for (String code : part[1].split(" ")) {
        way.add(stop(code));
      }
      routes.add(
          new Route(
              part[0],
              way,
              Integer.parseInt(part[2]),
              Integer.parseInt(part[3]),
              minutes(part[4]),
              minutes(part[5]),
              Integer.parseInt(part[6]),
              Integer.parseInt(part[7]),
              part[8]));
    }
  }

  List<Stop> stops() {
    return List.copyOf(stops.values());
  }

  List<Route> routes() {
    return List.copyOf(routes);
  }

  private Stop stop(String code) {
    Stop stop = stops.get(code);
    if (stop == null) {
      throw new IllegalArgumentException("No stop " + code);
    }
    return stop;
  }

  private static int minutes(String time) {
    return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
  }

  /// A place where buses of one or more routes stop in both directions.
  record Stop(String code, String name, double latitude, double longitude, String commune) {

    double roadKm(Stop other) {
      double north = (other.latitude - latitude) * 111.2;
      double east = (other.longitude - longitude) * 106.6;
      return Math.sqrt(north * north + east * east) * ROAD_PER_STRAIGHT_LINE;
    }
  }

  /// A route, run both ways; times in minutes after midnight.
  record Route(
      String code,
      List<Stop> stops,
      int headway,
      int weekendHeadway,
      int first,
      int last,
      int fareVnd,
      int kmPerHour,
      String colour) {

    String name() {
      return stops.getFirst().name() + " – " + stops.getLast().name() + " (minh họa)";
    }

    /// Road kilometres from the first stop to each stop, to one decimal.
    List<Double> kilometres() {
      List<Double> kilometres = new ArrayList<>();
      double km = 0;
      for (int i = 0; i < stops.size(); i++) {
        km += i == 0 ? 0 : stops.get(i - 1).roadKm(stops.get(i));
        kilometres.add(Table.round(km, 1));
      }
      return kilometres;
    }

    int minutes(double km) {
      return (int) Math.round(km * 60 / kmPerHour);
    }

    int departures(int minutesBetween) {
      return (last - first) / minutesBetween + 1;
    }
  }
}
