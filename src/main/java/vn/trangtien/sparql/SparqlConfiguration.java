package vn.trangtien.sparql;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;

/// What a query may be and may cost.
///
/// @param folder `portal.sparql.folder`: of the RDF store, `sparql` in the data folder
@ConfigurationProperties("portal.sparql")
record SparqlConfiguration(Path folder) {}
