package vn.trangtien.conversion;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.parsing.FileForm;
import vn.trangtien.parsing.ParsingException;
import vn.trangtien.parsing.ParsingLimits;

/// The process that parses strangers' files: it takes one [Job] after the other from its standard
/// input, says on its standard output how each ended, and ends when there are no more.
///
/// It has little memory and nothing to lose: where it dies, one file has no table.
public final class Conversion {

  private static final int WORDS = 1000;

  private Conversion() {}

  /// @param arguments the megabytes that a table in the making may take outside Java's heap
  public static void main(String[] arguments) throws IOException {
    int megabytes = Integer.parseInt(arguments[0]);
    DataInputStream jobs = new DataInputStream(new BufferedInputStream(System.in));
    DataOutputStream answers = new DataOutputStream(System.out);
    System.setOut(System.err);
    try {
      while (true) {
        Job job = Job.read(jobs);
        answer(answers, convert(job, megabytes));
      }
    } catch (EOFException noMore) {
      // The portal has ended or needs no table now.
    }
  }

  private static Text convert(Job job, int megabytes) {
    try {
      new TableFile(job.file, job.form, job.types, job.limits).write(job.target, megabytes);
      return Text.EMPTY;
    } catch (ParsingException unreadable) {
      return unreadable.reason();
    } catch (IOException | SQLException | RuntimeException refused) {
      return new Text(
          "Không lập được bảng: " + refused.getMessage(),
          "The table cannot be made: " + refused.getMessage());
    }
  }

  private static void answer(DataOutputStream answers, Text fault) throws IOException {
    answers.writeUTF(brief(fault.vi()));
    answers.writeUTF(brief(fault.en()));
    answers.flush();
  }

  /// A fault may tell of a stranger's cell, which may be long.
  private static String brief(String words) {
    return words.length() > WORDS ? words.substring(0, WORDS) + "…" : words;
  }

  /// A file to parse and where its table goes.
  record Job(
      Path file, FileForm form, Map<String, ColumnType> types, ParsingLimits limits, Path target) {

    void write(DataOutputStream out) throws IOException {
      out.writeUTF(file.toString());
      out.writeUTF(form.name());
      out.writeInt(types.size());
      for (Map.Entry<String, ColumnType> type : types.entrySet()) {
        out.writeUTF(type.getKey());
        out.writeUTF(type.getValue().name());
      }
      out.writeLong(limits.rows());
      out.writeInt(limits.columns());
      out.writeInt(limits.cellCharacters());
      out.writeLong(limits.unpackedBytes());
      out.writeUTF(target.toString());
      out.flush();
    }

    static Job read(DataInputStream in) throws IOException {
      Path file = Path.of(in.readUTF());
      FileForm form = FileForm.valueOf(in.readUTF());
      Map<String, ColumnType> types = new LinkedHashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        types.put(in.readUTF(), ColumnType.valueOf(in.readUTF()));
      }
      ParsingLimits limits =
          new ParsingLimits(in.readLong(), in.readInt(), in.readInt(), in.readLong());
      return new Job(file, form, types, limits, Path.of(in.readUTF()));
    }
  }
}
