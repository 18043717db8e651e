/// DCAT: what is published now, as records and as RDF.
///
/// [Catalog] reads the ledger's current states and publishes new ones; [Descriptions] reads what is
/// not published yet. A [Description] is the whole RDF of one record in bytes that are equal where
/// the graphs are; [Dataset], [DatasetSeries], [OpenDataPlan] and [Agency] are what pages and
/// search want to know of it. `DatasetReader` and `DistributionReader` alone know both worlds.
///
/// It never changes what a steward wrote beyond what it must add, and never drops what its records
/// do not know.
@NullMarked
package vn.trangtien.catalog;

import org.jspecify.annotations.NullMarked;
