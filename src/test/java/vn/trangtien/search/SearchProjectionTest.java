package vn.trangtien.search;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.Bits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.ledger.Projection;
import vn.trangtien.ledger.ProjectionContract;
import vn.trangtien.vocabulary.Vocabulary;

class SearchProjectionTest extends ProjectionContract {

  @TempDir static Path data;
  static ApplicationContext context;

  private final Map<Projection, SearchIndex> indexes = new HashMap<>();
  private final Map<Projection, Path> folders = new HashMap<>();

  @BeforeAll
  static void start() {
    context = ApplicationContext.run(Map.of("portal.data", data.toString()));
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Override
  protected Projection open(Path folder) {
    return open(folder, "recipe");
  }

  @Override
  protected Projection openByOtherCode(Path folder) {
    return open(folder, "another recipe");
  }

  @Override
  protected void close(Projection projection) {
    indexes.get(projection).close();
  }

  @Override
  protected List<String> dump(Projection projection) {
    List<String> documents = new ArrayList<>();
    try (var directory = new MMapDirectory(folders.get(projection));
        var reader = DirectoryReader.open(directory)) {
      Bits live = MultiBits.getLiveDocs(reader);
      for (int doc = 0; doc < reader.maxDoc(); doc++) {
        if (live == null || live.get(doc)) {
          documents.add(reader.storedFields().document(doc).getFields().toString());
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return documents.stream().sorted().toList();
  }

  private Projection open(Path folder, String recipe) {
    SearchIndex index = new SearchIndex(folder, recipe, 100);
    Projection projection =
        new SearchProjection(
            index, context.getBean(Catalog.class), context.getBean(Vocabulary.class));
    indexes.put(projection, index);
    folders.put(projection, folder);
    return projection;
  }
}
