package vn.trangtien.parsing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;

/// What came out of a file.
final class Parsed implements RowHandler {

  static final ParsingLimits LIMITS = new ParsingLimits(100_000, 10_000, 1_000_000, 64 << 20);

  final List<String> header = new ArrayList<>();
  final List<List<@Nullable String>> rows = new ArrayList<>();
  final List<Text> notes = new ArrayList<>();

  static Parsed of(FileForm form, String text) throws IOException, ParsingException {
    return of(form, text.getBytes(StandardCharsets.UTF_8));
  }

  static Parsed of(FileForm form, byte[] bytes) throws IOException, ParsingException {
    return of(form, bytes, LIMITS);
  }

  static Parsed of(FileForm form, byte[] bytes, ParsingLimits limits)
      throws IOException, ParsingException {
    Path file = Files.createTempFile("parsed", ".bin");
    try {
      Files.write(file, bytes);
      Parsed parsed = new Parsed();
      new FileParser(limits).parse(file, form, parsed);
      return parsed;
    } finally {
      Files.delete(file);
    }
  }

  List<@Nullable String> row(int at) {
    return rows.get(at);
  }

  @Override
  public void header(List<String> names) {
    header.addAll(names);
  }

  @Override
  public void row(@Nullable String[] cells) {
    rows.add(new ArrayList<>(Arrays.asList(cells)));
  }

  @Override
  public void note(Text note) {
    notes.add(note);
  }
}
