package vn.trangtien.formats;

import java.util.Optional;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.files.StoredFile;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// A form of a table that is no published file but made of one.
///
/// @param from the published distribution
/// @param path where it is had, with its query
/// @param file as it was made last; empty where it is not there and would be made
public record DerivedFormat(
    Distribution from, ExportFormat format, String path, Optional<StoredFile> file) {

  /// Its name while there is such a file: a part of the distribution that it was made of.
  public Iri iri() {
    return new Iri(from.iri() + "#" + format.key());
  }

  /// What it is called: the published file's title without its format, and this one.
  public Text title() {
    return new Text(
        titled(from.title().vi(), format.title().vi()), titled(en(), format.title().en()));
  }

  private String en() {
    return from.title().en();
  }

  private static String titled(String title, String format) {
    String bare = title.replaceFirst("\\s*\\([^()]*\\)$", "");
    return bare.isEmpty() ? format : bare + " – " + format;
  }
}
