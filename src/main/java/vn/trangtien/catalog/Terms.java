package vn.trangtien.catalog;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.trangtien.identifier.Iri;

/// The terms of DCAT and its neighbours that the catalog reads and writes.
final class Terms {

  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  static final String DCAT = "http://www.w3.org/ns/dcat#";
  static final String DCT = "http://purl.org/dc/terms/";
  static final String VCARD = "http://www.w3.org/2006/vcard/ns#";
  static final String FOAF = "http://xmlns.com/foaf/0.1/";
  static final String SPDX = "http://spdx.org/rdf/terms#";
  static final String CSVW = "http://www.w3.org/ns/csvw#";
  static final String OWN = Iri.BASE + "ns/portal#";

  static final Node TYPE = iri(RDF + "type");
  static final Node FIRST = iri(RDF + "first");
  static final Node REST = iri(RDF + "rest");
  static final Node NIL = iri(RDF + "nil");

  static final Node TITLE = iri(DCT + "title");
  static final Node DESCRIPTION = iri(DCT + "description");
  static final Node PUBLISHER = iri(DCT + "publisher");
  static final Node ISSUED = iri(DCT + "issued");
  static final Node MODIFIED = iri(DCT + "modified");
  static final Node TEMPORAL = iri(DCT + "temporal");
  static final Node SPATIAL = iri(DCT + "spatial");
  static final Node ACCRUAL_PERIODICITY = iri(DCT + "accrualPeriodicity");
  static final Node PROVENANCE = iri(DCT + "provenance");
  static final Node SOURCE = iri("http://www.w3.org/ns/prov#wasDerivedFrom");
  static final Node AUDIENCE = iri(DCT + "audience");
  static final Node ACCESS_RIGHTS = iri(DCT + "accessRights");
  static final Node RIGHTS = iri(DCT + "rights");
  static final Node LICENSE = iri(DCT + "license");
  static final Node FORMAT = iri(DCT + "format");
  static final Node HAS_PART = iri(DCT + "hasPart");
  static final Node REPLACES = iri(DCT + "replaces");
  static final Node IS_REPLACED_BY = iri(DCT + "isReplacedBy");
  static final Node RELATION = iri(DCT + "relation");

  static final Node CATALOG = iri(DCAT + "Catalog");
  static final Node DATASET = iri(DCAT + "Dataset");
  static final Node DATASET_SERIES = iri(DCAT + "DatasetSeries");
  static final Node DATA_SERVICE = iri(DCAT + "DataService");
  static final Node KEYWORD = iri(DCAT + "keyword");
  static final Node THEME = iri(DCAT + "theme");
  static final Node CONTACT_POINT = iri(DCAT + "contactPoint");
  static final Node START_DATE = iri(DCAT + "startDate");
  static final Node END_DATE = iri(DCAT + "endDate");
  static final Node VERSION = iri(DCAT + "version");
  static final Node DISTRIBUTION = iri(DCAT + "distribution");
  static final Node DOWNLOAD_URL = iri(DCAT + "downloadURL");
  static final Node MEDIA_TYPE = iri(DCAT + "mediaType");
  static final Node BYTE_SIZE = iri(DCAT + "byteSize");
  static final Node IN_SERIES = iri(DCAT + "inSeries");
  static final Node PREV = iri(DCAT + "prev");
  static final Node HAD_ROLE = iri(DCAT + "hadRole");

  static final Node STATUS = iri("http://www.w3.org/ns/adms#status");
  static final Node VERSION_NOTES = iri("http://www.w3.org/ns/adms#versionNotes");
  static final Node ATTRIBUTION = iri("http://www.w3.org/ns/prov#qualifiedAttribution");
  static final Node AGENT = iri("http://www.w3.org/ns/prov#agent");
  static final Node LEGISLATION = iri("http://data.europa.eu/r5r/applicableLegislation");

  static final Node FORMATTED_NAME = iri(VCARD + "fn");
  static final Node PAGE = iri(FOAF + "page");
  static final Node NAME = iri(FOAF + "name");
  static final Node CHECKSUM = iri(SPDX + "checksum");
  static final Node CHECKSUM_VALUE = iri(SPDX + "checksumValue");
  static final Node TABLE_SCHEMA = iri(CSVW + "tableSchema");
  static final Node COLUMN = iri(CSVW + "column");
  static final Node COLUMN_NAME = iri(CSVW + "name");
  static final Node COLUMN_TITLE = iri(CSVW + "title");
  static final Node DATATYPE = iri(CSVW + "datatype");
  static final Node REQUIRED = iri(CSVW + "required");
  static final Node PRIMARY_KEY = iri(CSVW + "primaryKey");
  static final Node FOREIGN_KEY = iri(CSVW + "foreignKey");
  static final Node COLUMN_REFERENCE = iri(CSVW + "columnReference");
  static final Node REFERENCE = iri(CSVW + "reference");
  static final Node TARGET = iri(CSVW + "resource");
  static final Node PROVENANCE_NOTE = iri(OWN + "provenanceNote");
  static final Node UNIT = iri(OWN + "unit");
  static final Node MINIMUM = iri(OWN + "minimum");
  static final Node MAXIMUM = iri(OWN + "maximum");
  static final Node ALLOWED_VALUE = iri(OWN + "allowedValue");
  static final Node SUM_OF = iri(OWN + "sumOf");
  static final Node SUMMABLE = iri(OWN + "summable");
  static final Node CODE_LIST = iri(OWN + "codeList");
  static final Node CODE_DATE = iri(OWN + "codeDate");
  static final Node CODE_DATE_COLUMN = iri(OWN + "codeDateColumn");
  static final Node VALID_FROM = iri(OWN + "validFrom");
  static final Node VALID_TO = iri(OWN + "validTo");
  static final Node OPEN_DATA_PLAN = iri(OWN + "OpenDataPlan");
  static final Node PROMISES = iri(OWN + "promises");
  static final Node DUE_DATE = iri(OWN + "dueDate");

  private Terms() {}

  static Node iri(String value) {
    return NodeFactory.createURI(value);
  }
}
