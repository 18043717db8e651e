package vn.trangtien.usage;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.ckan.CkanCatalog;
import vn.trangtien.ckan.CkanPackage;
import vn.trangtien.ckan.CkanShelf;
import vn.trangtien.identifier.Iri;

/// Adds counts to what the database has, whichever node counted them.
@Singleton
final class UseStore {

  private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9._~-]{1,200}");

  private final DailyUseRepository uses;
  private final TransactionOperations<Connection> transactions;
  private final CkanShelf shelf;
  private final Catalog catalog;

  UseStore(
      DailyUseRepository uses,
      TransactionOperations<Connection> transactions,
      CkanShelf shelf,
      Catalog catalog) {
    this.uses = uses;
    this.transactions = transactions;
    this.shelf = shelf;
    this.catalog = catalog;
  }

  /// Adds all of `counts` in one transaction, or nothing.
  void add(Map<UseCounter.Count, Long> counts) {
    Map<UseCounter.Count, String> slugs = new LinkedHashMap<>();
    for (UseCounter.Count count : counts.keySet()) {
      slug(count.use().dataset()).ifPresent(slug -> slugs.put(count, slug));
    }
    transactions.executeWrite(
        status -> {
          slugs.forEach((count, slug) -> add(count, slug, counts.getOrDefault(count, 0L)));
          return true;
        });
  }

  private void add(UseCounter.Count count, String slug, long more) {
    String kind = count.use().kind().value();
    uses.open(count.day(), slug, kind);
    uses.add(count.day(), slug, kind, more);
  }

  /// The slug of a dataset that is published, by whichever name it was asked for.
  private Optional<String> slug(String name) {
    if (name.startsWith(Use.CKAN)) {
      String id = name.substring(Use.CKAN.length());
      CkanCatalog now = shelf.now();
      return now.find(id)
          .or(() -> now.resource(id).map(CkanCatalog.Located::owner))
          .map(CkanPackage::name);
    }
    return Optional.of(name)
        .filter(it -> SLUG.matcher(it).matches())
        .filter(it -> catalog.find(Iri.own("/dataset/" + it)).isPresent());
  }
}
