package vn.trangtien.dumps;

import java.util.Arrays;
import java.util.Optional;

/// A syntax in which the whole catalogue is kept; N-Triples are Turtle too, so both have one file.
public enum DumpForm {
  N_TRIPLES("nt", "nt", "application/n-triples"),
  TURTLE("ttl", "nt", "text/turtle"),
  /// Each record's triples in a graph of its name.
  N_QUADS("nq", "nq", "application/n-quads"),
  JSON_LD("jsonld", "jsonld", "application/ld+json");

  private final String extension;
  private final String file;
  private final String mediaType;

  DumpForm(String extension, String file, String mediaType) {
    this.extension = extension;
    this.file = file;
    this.mediaType = mediaType;
  }

  /// What names it in addresses.
  public String extension() {
    return extension;
  }

  /// What its file ends with.
  public String file() {
    return file;
  }

  public String mediaType() {
    return mediaType;
  }

  public static Optional<DumpForm> of(String extension) {
    return Arrays.stream(values()).filter(it -> it.extension.equals(extension)).findFirst();
  }
}
