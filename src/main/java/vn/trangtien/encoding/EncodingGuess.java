package vn.trangtien.encoding;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.trangtien.language.Spelling;

/// Which encoding a file is in: what its byte order mark says, else UTF-8 where all of it is that,
/// else the encoding in which most words with marks are Vietnamese.
final class EncodingGuess {

  private static final int WORDS = 20_000;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int LONGEST_WORD = 60;
  private static final List<Encoding> CANDIDATES =
      List.of(Encoding.UTF_8_DAMAGED, Encoding.WINDOWS_1258, Encoding.TCVN3, Encoding.VNI);

  private EncodingGuess() {}

  static Encoding of(Path file) throws IOException {
    byte[] start;
    try (InputStream bytes = Files.newInputStream(file)) {
      start = bytes.readNBytes(2);
    }
    if (start.length == 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
      return Encoding.UTF_16LE;
    }
    if (start.length == 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
      return Encoding.UTF_16BE;
    }
    if (!decodes(file, Encoding.UTF_8)) {
      return mostVietnamese(words(file, WORDS));
    }
    return !words(file, 1).isEmpty() && decodes(file, Encoding.UTF_8_TWICE)
        ? Encoding.UTF_8_TWICE
        : Encoding.UTF_8;
  }

  private static boolean decodes(Path file, Encoding encoding) throws IOException {
    char[] buffer = new char[1 << 14];
    try (Reader text = encoding.text(new BufferedInputStream(Files.newInputStream(file)))) {
      while (text.read(buffer) >= 0) {
        // only whether it can be read
      }
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }

  private static Encoding mostVietnamese(List<byte[]> words) {
    Encoding best = Encoding.WINDOWS_1252;
    long most = words.size() / 2;
    for (Encoding candidate : CANDIDATES) {
      long score = words.stream().filter(it -> isVietnamese(candidate.decode(it))).count();
      if (score > most) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  private static boolean isVietnamese(String word) {
    String bare = word.replaceAll("^[^\\p{L}\\p{M}\uFFFD]+|[^\\p{L}\\p{M}\uFFFD]+$", "");
    return Spelling.isMarkedSyllable(bare);
  }

  /// The first words of a file that are more than ASCII, its byte order mark aside.
  private static List<byte[]> words(Path file, int count) throws IOException {
    List<byte[]> words = new ArrayList<>();
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    boolean marked = false;
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      bytes.mark(MARK.length);
      if (!Arrays.equals(bytes.readNBytes(MARK.length), MARK)) {
        bytes.reset();
      }
      for (int next = bytes.read(); words.size() < count; next = bytes.read()) {
        if (next >= 0x80 || Character.isLetter(next)) {
          marked |= next >= 0x80;
          if (word.size() < LONGEST_WORD) {
            word.write(next);
          }
        } else {
          if (marked && word.size() < LONGEST_WORD) {
            words.add(word.toByteArray());
          }
          word.reset();
          marked = false;
        }
        if (next < 0) {
          return words;
        }
      }
    }
    return words;
  }
}
