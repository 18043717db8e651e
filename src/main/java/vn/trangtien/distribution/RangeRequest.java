package vn.trangtien.distribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the header `Range` asks of a file
/// ([RFC 9110, 14.2](https://www.rfc-editor.org/rfc/rfc9110#section-14.2)).
sealed interface RangeRequest {

  /// All of it: no range is asked for, or none that is understood.
  record Whole() implements RangeRequest {}

  /// These parts of it, none of which overlap, in the order in which they are asked for.
  record Parts(List<ByteRange> ranges) implements RangeRequest {
    public Parts {
      ranges = List.copyOf(ranges);
    }
  }

  /// Nothing that it has: answer 416.
  record Unsatisfiable() implements RangeRequest {}

  /// More parts than a request may name: answer 416.
  record TooMany() implements RangeRequest {}

  /// A gap below which two parts are cheaper sent as one: about what the lines between two parts of
  /// a `multipart/byteranges` take.
  int GAP = 160;

  Pattern MEMBER = Pattern.compile("(\\d*)-(\\d*)");

  /// Reads `header`.
  ///
  /// @param size of the file, in bytes
  /// @param most how many ranges may be named
  static RangeRequest read(@Nullable String header, long size, int most) {
    if (header == null || !header.regionMatches(true, 0, "bytes=", 0, 6)) {
      return new Whole();
    }
    List<ByteRange> ranges = new ArrayList<>();
    int named = 0;
    for (String member : header.substring(6).split(",", -1)) {
      String trimmed = member.strip();
      if (trimmed.isEmpty()) {
        continue;
      }
      Matcher range = MEMBER.matcher(trimmed);
      if (!range.matches() || !read(range.group(1), range.group(2), size, ranges)) {
        return new Whole();
      }
      if (++named > most) {
        return new TooMany();
      }
    }
    if (named == 0) {
      return new Whole();
    }
    return ranges.isEmpty() ? new Unsatisfiable() : new Parts(coalesced(ranges));
  }

  /// Adds what `first-last` selects of the file, if anything; false where it is no range.
  private static boolean read(String first, String last, long size, List<ByteRange> ranges) {
    long from = number(first);
    long to = number(last);
    if (first.isEmpty()) {
      if (last.isEmpty()) {
        return false;
      }
      if (to > 0 && size > 0) {
        ranges.add(new ByteRange(Math.max(0, size - to), size - 1));
      }
      return true;
    }
    if (!last.isEmpty() && to < from) {
      return false;
    }
    if (from < size) {
      ranges.add(new ByteRange(from, last.isEmpty() ? size - 1 : Math.min(to, size - 1)));
    }
    return true;
  }

  /// A number of any length; what no file is as long as counts as the largest.
  private static long number(String digits) {
    String bare = digits.replaceFirst("^0+(?=.)", "");
    if (bare.isEmpty()) {
      return 0;
    }
    return bare.length() > 18 ? Long.MAX_VALUE : Long.parseLong(bare);
  }

  /// Ranges that overlap or nearly touch become one, so that no byte is sent twice.
  private static List<ByteRange> coalesced(List<ByteRange> asked) {
    List<ByteRange> sorted = new ArrayList<>(asked);
    sorted.sort(Comparator.comparingLong(ByteRange::first));
    List<ByteRange> merged = new ArrayList<>();
    for (ByteRange next : sorted) {
      ByteRange before = merged.isEmpty() ? null : merged.getLast();
      if (before != null && next.first() <= before.last() + GAP) {
        merged.removeLast();
        merged.add(new ByteRange(before.first(), Math.max(before.last(), next.last())));
      } else {
        merged.add(next);
      }
    }
    return merged.size() == asked.size() ? asked : merged;
  }
}
