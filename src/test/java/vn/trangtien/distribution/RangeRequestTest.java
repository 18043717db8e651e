package vn.trangtien.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeRequestTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bytes=0-0 | 0-0",
        "bytes=0-499 | 0-499",
        "bytes=500- | 500-9999",
        "bytes=-500 | 9500-9999",
        "bytes=-99999 | 0-9999",
        "bytes=9999-99999 | 9999-9999",
        "bytes=0-99999999999999999999999999 | 0-9999",
        "BYTES=1-2 | 1-2",
        "bytes= 1-2 , , 5000-5001 | 1-2 5000-5001",
        "bytes=5000-5001,1-2 | 5000-5001 1-2",
        "bytes=0-10,5-20 | 0-20",
        "bytes=0-10,11-20 | 0-20",
        "bytes=0-10,50-60 | 0-60",
        "bytes=0-,0-,0-,-1 | 0-9999",
        "bytes=0-0,99999- | 0-0",
        "bytes=000001-000002 | 1-2",
      })
  void partsAreReadAsTheStandardHasThem(String header, String parts) {
    assertThat(read(header, 10_000)).isEqualTo(parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=",
        "bytes=,",
        "bytes=-",
        "bytes=a-b",
        "bytes=5-2",
        "bytes=1-2,x",
        "bytes=1-2-3",
        "bytes",
        "items=0-5",
        "bytes=--5",
        "bytes=0x1-2",
        "bytes=+1-2",
        "bytes=１-２",
        "",
        "-5"
      })
  void whatIsNoRangeIsIgnored(String header) {
    assertThat(read(header, 10_000)).isEqualTo("whole");
  }

  @Test
  void noHeaderIsNoRange() {
    assertThat(read(null, 10)).isEqualTo("whole");
  }

  @ParameterizedTest
  @CsvSource({"bytes=10-,10", "bytes=-0,10", "bytes=0-,0", "bytes=-5,0", "'bytes=10-,99-100',10"})
  void whatLiesOutsideIsUnsatisfiable(String header, long size) {
    assertThat(read(header, size)).isEqualTo("unsatisfiable");
  }

  @Test
  void moreThanTheMostRangesAreRefused() {
    assertThat(read(many(16), 1_000_000)).doesNotContain("many");
    assertThat(read(many(17), 1_000_000)).isEqualTo("too many");
  }

  @Test
  void noByteIsEverAskedForTwice() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      long size = 1 + random.nextInt(3_000);
      String header =
          IntStream.range(0, 1 + random.nextInt(8))
              .mapToObj(i -> range(random))
              .collect(Collectors.joining(",", "bytes=", ""));
      if (RangeRequest.read(header, size, 16) instanceof RangeRequest.Parts(List<ByteRange> all)) {
        int[] sent = new int[(int) size];
        all.forEach(
            it -> IntStream.rangeClosed((int) it.first(), (int) it.last()).forEach(b -> sent[b]++));
        assertThat(Arrays.stream(sent).max().orElseThrow()).as(header).isLessThanOrEqualTo(1);
      }
    }
  }

  private static String range(Random random) {
    int first = random.nextInt(2_000);
    return switch (random.nextInt(3)) {
      case 0 -> first + "-";
      case 1 -> "-" + first;
      default -> first + "-" + (first + random.nextInt(500));
    };
  }

  private static String many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> i * 1_000 + "-" + i * 1_000)
        .collect(Collectors.joining(",", "bytes=", ""));
  }

  private static String read(String header, long size) {
    return switch (RangeRequest.read(header, size, 16)) {
      case RangeRequest.Whole whole -> "whole";
      case RangeRequest.Unsatisfiable none -> "unsatisfiable";
      case RangeRequest.TooMany many -> "too many";
      case RangeRequest.Parts(List<ByteRange> ranges) ->
          ranges.stream().map(it -> it.first() + "-" + it.last()).collect(Collectors.joining(" "));
    };
  }
}
