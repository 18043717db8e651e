package vn.trangtien.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which media types files are sent under.
class FileTypeTest {

  @Test
  void onlySafeTypesAreNamed() {
    assertThat(FileType.ofName("a.CSV").contentType())
        .isEqualTo("text/csv; charset=utf-8; header=present");
    assertThat(FileType.ofName("a.tiff").mediaType()).isEqualTo("image/tiff");
    assertThat(FileType.ofMediaType("Text/Turtle; charset=x").contentType())
        .isEqualTo("text/turtle; charset=utf-8");
    for (String name : new String[] {"a.html", "a.svg", "a.js", "a.exe", "a", "csv.", "a.xhtml"}) {
      assertThat(FileType.ofName(name).contentType()).isEqualTo("application/octet-stream");
    }
    assertThat(FileType.ofMediaType("text/html").unknown()).isTrue();
    assertThat(FileType.ofMediaType("image/svg+xml").unknown()).isTrue();
  }
}
