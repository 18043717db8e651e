package vn.trangtien.illustration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.trangtien.illustration.BusNetwork.Route;
import vn.trangtien.illustration.BusNetwork.Stop;

/// The made-up bus network as a timetable
/// ([GTFS Schedule](https://gtfs.org/documentation/schedule/reference/)). The archive is stored,
/// not compressed, so that its bytes are the same everywhere.
final class BusFeed {

  private static final String PORTAL = "https://data.hue.gov.vn";
  private static final String FIRST_DAY = "20260901";
  private static final String LAST_DAY = "20270831";
  private static final LocalDateTime STAMP = LocalDateTime.of(2026, 9, 1, 0, 0);

  private BusFeed() {}

  static byte[] gtfs(BusNetwork network) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "agency.txt",
        "agency_id,agency_name,agency_url,agency_timezone,agency_lang\n"
            + "MH,Xe buýt minh họa Huế,"
            + PORTAL
            + ",Asia/Ho_Chi_Minh,vi\n");
    files.put(
        "calendar.txt",
        "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
            + ("T2-T6,1,1,1,1,1,0,0," + FIRST_DAY + "," + LAST_DAY + "\n")
            + ("T7-CN,0,0,0,0,0,1,1," + FIRST_DAY + "," + LAST_DAY + "\n"));
    files.put(
        "feed_info.txt",
        "feed_publisher_name,feed_publisher_url,feed_lang,feed_start_date,feed_end_date,"
            + "feed_version\nSở Xây dựng thành phố Huế (dữ liệu minh họa),"
            + (PORTAL + ",vi," + FIRST_DAY + "," + LAST_DAY + ",2026-09-01\n"));
    files.put("stops.txt", stops(network));
    files.put("routes.txt", routes(network));
    StringBuilder trips =
        new StringBuilder("route_id,service_id,trip_id,trip_headsign,direction_id,shape_id\n");
    StringBuilder times =
        new StringBuilder("trip_id,arrival_time,departure_time,stop_id,stop_sequence\n");
    StringBuilder shapes =
        new StringBuilder("shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence\n");
    for (Route route : network.routes()) {
      for (int direction = 0; direction < 2; direction++) {
        List<Stop> stops = direction == 0 ? route.stops() : route.stops().reversed();
        for (int i = 0; i < stops.size(); i++) {
          Stop stop = stops.get(i);
          shapes.append(
              String.join(
                  ",",
                  route.code() + "-" + direction,
                  Double.toString(stop.latitude()),
                  Double.toString(stop.longitude()),
                  Integer.toString(i + 1) + "\n"));
        }
        trips(route, direction, stops, "T2-T6", route.headway(), trips, times);
        trips(route, direction, stops, "T7-CN", route.weekendHeadway(), trips, times);
      }
    }
    files.put("trips.txt", trips.toString());
    files.put("stop_times.txt", times.toString());
    files.put("shapes.txt", shapes.toString());
    return zip(files);
  }

  private static String stops(BusNetwork network) {
    StringBuilder text = new StringBuilder("stop_id,stop_name,stop_lat,stop_lon\n");
    for (Stop stop : network.stops()) {
      text.append(stop.code() + "," + stop.name() + "," + stop.latitude() + ",")
          .append(stop.longitude() + "\n");
    }
    return text.toString();
  }

  private static String routes(BusNetwork network) {
    StringBuilder text =
        new StringBuilder(
            "route_id,agency_id,route_short_name,route_long_name,route_type,route_color,"
                + "route_text_color\n");
    for (Route route : network.routes()) {
      text.append(route.code() + ",MH," + route.code() + "," + route.name() + ",3,")
          .append(route.colour() + ",FFFFFF\n");
    }
    return text.toString();
  }

  private static void trips(
      Route route,
      int direction,
      List<Stop> stops,
      String service,
      int minutesBetween,
      StringBuilder trips,
      StringBuilder times) {
    List<Double> kilometres = route.kilometres();
    double length = kilometres.getLast();
    for (int n = 0; n < route.departures(minutesBetween); n++) {
      String trip = route.code() + "-" + direction + "-" + service + "-" + (n + 1);
      String head = stops.getLast().name();
      trips.append(
          String.join(",", route.code(), service, trip, head, Integer.toString(direction))
              + ("," + route.code() + "-" + direction + "\n"));
      int start = route.first() + n * minutesBetween;
      for (int i = 0; i < stops.size(); i++) {
        double km =
            direction == 0 ? kilometres.get(i) : length - kilometres.get(stops.size() - 1 - i);
        String time = Buses.clock(start + route.minutes(km)) + ":00";
        times.append(
            String.join(
                ",", trip, time, time, stops.get(i).code(), Integer.toString(i + 1) + "\n"));
      }
    }
  }

  private static byte[] zip(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(STAMP);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
