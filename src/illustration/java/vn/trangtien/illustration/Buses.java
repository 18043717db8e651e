package vn.trangtien.illustration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import vn.trangtien.illustration.BusNetwork.Route;
import vn.trangtien.illustration.BusNetwork.Stop;

/// Bus routes, their stops and the way of each route, from the made-up network; shapes are straight
/// lines from stop to stop.
final class Buses implements Subject {

  /// The same network as a GTFS feed.
  @Override
  public Map<String, byte[]> attachments() {
    return Map.of("sgtvt/xe-buyt-gtfs.zip", BusFeed.gtfs(new BusNetwork()));
  }

  @Override
  public List<Table> tables(Province province) {
    BusNetwork network = new BusNetwork();
    Table routes =
        new Table(
            "sgtvt/xe-buyt",
            "ma_tuyen",
            "ten_tuyen",
            "diem_dau",
            "diem_cuoi",
            "chieu_dai_km",
            "so_tram",
            "gio_bat_dau",
            "gio_ket_thuc",
            "gian_cach_phut",
            "gian_cach_cuoi_tuan_phut",
            "so_chuyen_ngay_thuong",
            "thoi_gian_chay_phut",
            "gia_ve_vnd");
    Table ways =
        new Table("sgtvt/xe-buyt-lo-trinh", "ma_tuyen", "thu_tu", "ma_tram", "cach_dau_tuyen_km");
    for (Route route : network.routes()) {
      List<Double> kilometres = route.kilometres();
      double length = kilometres.getLast();
      routes
          .row(
              route.code(),
              route.name(),
              route.stops().getFirst().name(),
              route.stops().getLast().name(),
              length,
              route.stops().size(),
              clock(route.first()),
              clock(route.last()),
              route.headway(),
              route.weekendHeadway(),
              2 * route.departures(route.headway()),
              route.minutes(length),
              route.fareVnd())
          .shape(line(route.stops()));
      for (int i = 0; i < route.stops().size(); i++) {
        ways.row(route.code(), i + 1, route.stops().get(i).code(), kilometres.get(i));
      }
    }
    Table stops =
        new Table(
                "sgtvt/xe-buyt-tram-dung",
                "ma_tram",
                "ten_tram",
                "ma_xa",
                "vi_do",
                "kinh_do",
                "so_tuyen",
                "cac_tuyen")
            .points("vi_do", "kinh_do");
    for (Stop stop : network.stops()) {
      List<String> here =
          network.routes().stream()
              .filter(it -> it.stops().contains(stop))
              .map(Route::code)
              .toList();
      stops.row(
          stop.code(),
          stop.name(),
          province.commune(stop.commune()).code(),
          stop.latitude(),
          stop.longitude(),
          here.size(),
          String.join(" ", here));
    }
    return List.of(routes, stops, ways);
  }

  static String clock(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }

  private static String line(List<Stop> stops) {
    StringJoiner points = new StringJoiner(",", "{\"type\":\"LineString\",\"coordinates\":[", "]}");
    for (Stop stop : stops) {
      points.add("[" + stop.longitude() + "," + stop.latitude() + "]");
    }
    return points.toString();
  }
}
