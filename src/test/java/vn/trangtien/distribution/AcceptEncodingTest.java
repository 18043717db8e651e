package vn.trangtien.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AcceptEncodingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "'' | identity",
        "gzip | gzip identity",
        "gzip, deflate, br, zstd | br zstd gzip identity",
        "gzip;q=1.0, br;q=0.5 | gzip br identity",
        "GZIP;Q=0.5 | gzip identity",
        "x-gzip | gzip identity",
        "* | br zstd gzip identity",
        "*;q=0 | -",
        "identity;q=0 | -",
        "gzip, identity;q=0 | gzip",
        "br;q=0, * | zstd gzip identity",
        "identity, gzip;q=0.5 | identity gzip",
        "identity;q=0.5, gzip;q=0.5 | gzip identity",
        "gzip;q=abc | identity",
        "gzip;q=2, br;q=-1, zstd;q=0.0001 | identity",
        "gzip;level=9 | identity",
        "compress, deflate | identity",
        ",,;;q=,gzip | gzip identity",
        "gzip;q=0 | identity",
        "*;q=0.5, identity;q=0 | br zstd gzip",
      })
  void theClientsWeightsDecide(String header, String wanted) {
    List<String> headers = header.isEmpty() ? List.of() : List.of(header);
    assertThat(names(AcceptEncoding.of(headers))).isEqualTo(wanted == null ? "" : wanted);
  }

  @Test
  void severalLinesAreOneList() {
    assertThat(names(AcceptEncoding.of(List.of("gzip", "br;q=0.1")))).isEqualTo("gzip br identity");
  }

  @ParameterizedTest
  @EnumSource(ContentCoding.class)
  void whatIsPackedIsUnpackedTheSame(ContentCoding coding) throws Exception {
    byte[] text = text();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = coding.over(packed)) {
      out.write(text);
    }
    if (coding != ContentCoding.IDENTITY) {
      assertThat(packed.size()).isLessThan(text.length / 2);
    }
    try (InputStream in = Codings.unpacked(coding.token(), packed.toByteArray())) {
      assertThat(in.readAllBytes()).isEqualTo(text);
    }
  }

  private static byte[] text() {
    Random random = new Random(3);
    return random
        .ints(20_000, 0, 500)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String names(List<ContentCoding> codings) {
    return codings.stream().map(ContentCoding::token).collect(Collectors.joining(" "));
  }
}
