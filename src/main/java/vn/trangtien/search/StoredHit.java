package vn.trangtien.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.identifier.Text;

/// What the index stores of a dataset, so that a hit needs nothing else.
record StoredHit(
    Iri iri,
    Text title,
    Text description,
    Iri publisher,
    List<Iri> theme,
    List<String> keywordVi,
    List<String> keywordEn,
    List<String> formats,
    @Nullable Iri provenance,
    @Nullable LocalDate issued,
    @Nullable LocalDate modified) {

  static StoredHit of(Dataset dataset) {
    return new StoredHit(
        dataset.iri(),
        dataset.title(),
        dataset.description(),
        dataset.publisher(),
        dataset.theme().stream().sorted().toList(),
        dataset.keyword().vi().stream().sorted().toList(),
        dataset.keyword().en().stream().sorted().toList(),
        dataset.distribution().stream().map(Distribution::formatCode).distinct().sorted().toList(),
        dataset.provenance(),
        dataset.issued(),
        dataset.modified());
  }

  /// Reads what [#bytes] wrote.
  static StoredHit read(BytesRef bytes) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    return new StoredHit(
        new Iri(in.readString()),
        text(in),
        text(in),
        new Iri(in.readString()),
        strings(in).stream().map(Iri::new).toList(),
        strings(in),
        strings(in),
        strings(in),
        strings(in).stream().map(Iri::new).findFirst().orElse(null),
        strings(in).stream().map(LocalDate::parse).findFirst().orElse(null),
        strings(in).stream().map(LocalDate::parse).findFirst().orElse(null));
  }

  /// All of it in a compact form of our own; a change of it changes the recipe.
  BytesRef bytes() {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      out.writeString(iri.value());
      write(out, title);
      write(out, description);
      out.writeString(publisher.value());
      write(out, theme.stream().map(Iri::value).toList());
      write(out, keywordVi);
      write(out, keywordEn);
      write(out, formats);
      write(out, optional(provenance));
      write(out, optional(issued));
      write(out, optional(modified));
    } catch (IOException impossible) {
      throw new PortalException(
          PortalException.Code.STORAGE, "A hit cannot be written to memory", impossible);
    }
    return new BytesRef(out.toArrayCopy());
  }

  private static List<String> optional(@Nullable Object value) {
    return value == null ? List.of() : List.of(value.toString());
  }

  private static void write(DataOutput out, Text text) throws IOException {
    out.writeString(text.vi());
    out.writeString(text.en());
  }

  private static void write(DataOutput out, List<String> strings) throws IOException {
    out.writeVInt(strings.size());
    for (String string : strings) {
      out.writeString(string);
    }
  }

  private static Text text(DataInput in) throws IOException {
    return new Text(in.readString(), in.readString());
  }

  private static List<String> strings(DataInput in) throws IOException {
    int size = in.readVInt();
    List<String> strings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      strings.add(in.readString());
    }
    return strings;
  }
}
