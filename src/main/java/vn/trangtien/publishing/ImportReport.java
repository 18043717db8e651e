package vn.trangtien.publishing;

import java.util.List;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// What an import did with each file of its folder.
///
/// @param created records that were published for the first time
/// @param updated records that have a new state
/// @param unchanged records that were published just so already
/// @param refused faults, by the files that have them; such a file published nothing
public record ImportReport(
    List<Iri> created, List<Iri> updated, List<Iri> unchanged, List<Refusal> refused) {

  public ImportReport {
    created = List.copyOf(created);
    updated = List.copyOf(updated);
    unchanged = List.copyOf(unchanged);
    refused = List.copyOf(refused);
  }

  /// One fault for which a file was not published.
  ///
  /// @param file its name in the folder, such as `sdl/le-hoi.ttl`
  /// @param line where to look, from 1; 0 where no line is to blame
  /// @param rule what it breaks, such as `MinCountConstraintComponent dct:title` or `checksum`
  /// @param message what to do about it
  public record Refusal(String file, long line, String rule, Text message) {

    /// One line for a log or a terminal.
    @Override
    public String toString() {
      String at = line > 0 ? file + ":" + line : file;
      return at + " [" + rule + "] " + message.vi() + " / " + message.en();
    }
  }

  /// The whole report as lines for a terminal, Vietnamese first.
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    refused.forEach(it -> lines.append(it).append('\n'));
    lines.append(
        """
        Mới %d, cập nhật %d, không đổi %d, lỗi %d
        Created %d, updated %d, unchanged %d, faults %d"""
            .formatted(
                created.size(),
                updated.size(),
                unchanged.size(),
                refused.size(),
                created.size(),
                updated.size(),
                unchanged.size(),
                refused.size()));
    return lines.toString();
  }
}
