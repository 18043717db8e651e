package vn.trangtien.inspection;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// A calendar has the structure that calendar applications need: components that end as they
/// began, and entries with an identity and a beginning
/// ([RFC 5545](https://www.rfc-editor.org/rfc/rfc5545#section-3.4)).
final class CalendarCheck {

  private static final String RULE = "icalendar";
  private static final int MOST_OCTETS = 75;

  private final Findings findings;
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> said = new HashSet<>();
  private final Set<String> identities = new HashSet<>();
  private long line;
  private long entries;

  CalendarCheck(Findings findings) {
    this.findings = findings;
  }

  void check(Path file) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        line++;
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_OCTETS) {
          fault("dòng dài quá 75 byte", "the line is longer than 75 bytes");
        }
        if (!text.startsWith(" ") && !text.startsWith("\t")) {
          read(text);
        }
      }
    } catch (CharacterCodingException malformed) {
      fault("tệp không phải là UTF-8", "the file is not UTF-8");
    }
    if (!open.isEmpty() || entries == 0) {
      fault("lịch không kết thúc hoặc không có mục nào", "the calendar has no end or no entry");
    }
  }

  private void read(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      fault("dòng không có dấu hai chấm", "the line has no colon");
      return;
    }
    String name = text.substring(0, colon).split(";", 2)[0].toUpperCase(Locale.ROOT);
    String value = text.substring(colon + 1).strip();
    switch (name) {
      case "BEGIN" -> begin(value);
      case "END" -> end(value);
      case "UID" -> {
        said.add(name);
        if (!identities.add(value)) {
          fault("UID «" + value + "» đã có", "the UID “" + value + "” is there twice");
        }
      }
      default -> said.add(name);
    }
  }

  private void begin(String component) {
    if (open.isEmpty() != component.equals("VCALENDAR")) {
      fault("tệp phải là một VCALENDAR", "the file must be one VCALENDAR");
    }
    open.push(component);
    if (component.equals("VEVENT")) {
      require("VERSION", "PRODID");
      entries++;
    }
    said.clear();
  }

  private void end(String component) {
    if (!component.equals(open.poll())) {
      fault("END:" + component + " không có BEGIN", "END:" + component + " has no BEGIN");
    }
    if (component.equals("VEVENT")) {
      require("UID", "DTSTAMP", "DTSTART", "SUMMARY");
      said.clear();
      said.add("VERSION");
      said.add("PRODID");
    }
  }

  private void require(String... names) {
    for (String name : names) {
      if (!said.contains(name)) {
        fault("thiếu " + name, name + " is missing");
      }
    }
  }

  private void fault(String vi, String en) {
    findings.add(line, "", RULE, vi, en);
  }
}
