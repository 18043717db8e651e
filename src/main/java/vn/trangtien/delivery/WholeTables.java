package vn.trangtien.delivery;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.trangtien.distribution.FileAnswers;
import vn.trangtien.distribution.FileType;
import vn.trangtien.distribution.Offer;
import vn.trangtien.files.StoredFile;
import vn.trangtien.formats.DerivedFormats;
import vn.trangtien.formats.ExportFormat;
import vn.trangtien.formats.KeptFiles;
import vn.trangtien.identifier.Digest;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.Desk;
import vn.trangtien.rows.RowRequest;

/// Exports that leave nothing out: files that are kept.
@Singleton
final class WholeTables {

  private final DerivedFormats formats;
  private final KeptFiles kept;
  private final FileAnswers answers;
  private final Desk desk;

  WholeTables(DerivedFormats formats, KeptFiles kept, FileAnswers answers, Desk desk) {
    this.formats = formats;
    this.kept = kept;
    this.answers = answers;
    this.desk = desk;
  }

  /// What the file is kept under; empty where `request` asks for less than the whole table.
  Optional<Digest> name(DatasetTable table, RowRequest request, ExportFormat format) {
    boolean whole =
        request.parameters(true).stream().allMatch(it -> it.getKey().equals("distribution"));
    return whole
        ? Optional.of(formats.name(table.record(), table.distribution(), format))
        : Optional.empty();
  }

  /// The file as it is kept. A Parquet file is made now, for it cannot be sent before it is whole.
  Optional<StoredFile> find(HttpRequest<?> http, Export export) {
    boolean make = export.format() == ExportFormat.PARQUET && http.getMethod() != HttpMethod.HEAD;
    return export
        .kept()
        .flatMap(
            name ->
                make
                    ? Optional.of(
                        kept.of(
                            name,
                            () -> desk.ask(() -> export.table().table().parquet(export.query()))))
                    : kept.find(name));
  }

  HttpResponse<?> answer(HttpRequest<?> http, Export export, StoredFile file) {
    return answers.of(
        http,
        new Offer(
            file,
            export.fileName(),
            FileType.ofMediaType(export.format().mediaType()),
            file.stored().truncatedTo(ChronoUnit.SECONDS),
            Answers.CACHING + ", no-transform",
            export.origin().links()));
  }
}
