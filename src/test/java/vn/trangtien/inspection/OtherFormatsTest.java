package vn.trangtien.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Feeds of public transport and calendars.
class OtherFormatsTest {

  private static final String CALENDAR =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Huế//Lễ hội//VI
      BEGIN:VEVENT
      UID:1@le-hoi
      DTSTAMP:20261122T000000Z
      DTSTART;VALUE=DATE:20270201
      SUMMARY:Lễ hội
      END:VEVENT
      END:VCALENDAR
      """;

  @TempDir Path root;
  private BrokenFolder folder;
  private final Map<String, String> feed = new LinkedHashMap<>();

  @BeforeEach
  void copy() throws IOException {
    folder = new BrokenFolder(root);
    feed.put("agency.txt", "agency_id,agency_name\nA,Xe buýt\n");
    feed.put("stops.txt", "stop_id,stop_name,stop_lat,stop_lon\nS1,Ga,16.45,107.57\n");
    feed.put("routes.txt", "route_id,agency_id\nR1,A\n");
    feed.put("trips.txt", "route_id,service_id,trip_id\nR1,C,T1\n");
    feed.put("stop_times.txt", "trip_id,stop_id\nT1,S1\n");
    feed.put("calendar.txt", "service_id,monday\nC,1\n");
  }

  @Test
  void aFeedInOrderHasNoFindings() throws IOException {
    assertThat(folder.turnInto("le-hoi.zip", "GTFS", zip()).findings()).isEmpty();
  }

  @Test
  void aFeedWithoutARequiredFileIsFound() throws IOException {
    feed.remove("routes.txt");
    assertThat(folder.turnInto("le-hoi.zip", "GTFS", zip()).findings())
        .allMatch(it -> it.rule().equals("gtfs"))
        .anyMatch(it -> it.message().en().contains("routes.txt"));
  }

  @Test
  void aStopThatIsNotInTheFeedIsFound() throws IOException {
    feed.put("stop_times.txt", "trip_id,stop_id\nT1,S1\nT1,S2\n");
    Finding finding = folder.turnInto("le-hoi.zip", "GTFS", zip()).finding();
    assertThat(finding.file()).isEqualTo("svhtt/le-hoi.zip");
    assertThat(finding.row()).isEqualTo(3);
    assertThat(finding.column()).isEqualTo("stop_id");
    assertThat(finding.rule()).isEqualTo("gtfs");
  }

  @Test
  void aStopOutsideTheProvinceIsFound() throws IOException {
    feed.put("stops.txt", "stop_id,stop_name,stop_lat,stop_lon\nS1,Ga,0,0\n");
    Finding finding = folder.turnInto("le-hoi.zip", "GTFS", zip()).finding();
    assertThat(finding.rule()).isEqualTo("coordinates");
    assertThat(finding.row()).isEqualTo(2);
  }

  @Test
  void aFeedThatIsNoZipIsFound() throws IOException {
    byte[] text = "abc".getBytes(StandardCharsets.UTF_8);
    assertThat(folder.turnInto("le-hoi.zip", "GTFS", text).finding().rule()).isEqualTo("gtfs");
  }

  @Test
  void aCalendarInOrderHasNoFindings() throws IOException {
    assertThat(calendar(CALENDAR).findings()).isEmpty();
  }

  @Test
  void anEntryWithoutABeginningIsFound() throws IOException {
    Finding finding = calendar(CALENDAR.replaceFirst("DTSTART.*\n", "")).finding();
    assertThat(finding.rule()).isEqualTo("icalendar");
    assertThat(finding.row()).isEqualTo(8);
    assertThat(finding.message().en()).contains("DTSTART");
  }

  @Test
  void aCalendarThatDoesNotEndIsFound() throws IOException {
    assertThat(calendar(CALENDAR.replace("END:VCALENDAR\n", "")).finding().rule())
        .isEqualTo("icalendar");
  }

  private BrokenFolder calendar(String text) throws IOException {
    byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    return folder.turnInto("le-hoi.ics", "ICS", bytes);
  }

  private byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : feed.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
