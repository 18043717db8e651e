"""Reads the portal with rdflib and prints what it got, as one JSON object."""
import json
import sys
from urllib.error import HTTPError

from rdflib import ConjunctiveGraph, Graph, Literal, Namespace, URIRef
from rdflib.compare import isomorphic
from rdflib.namespace import DCAT, DCTERMS, RDF
from rdflib.plugins.stores.sparqlstore import SPARQLStore

BASE = sys.argv[1]
HYDRA = Namespace("http://www.w3.org/ns/hydra/core#")
FORMS = {"turtle": "ttl", "json-ld": "jsonld", "xml": "rdf", "nt": "nt"}
got = {}


def same(path):
    """Whether all forms of a description, asked for by header and by suffix, say the same."""
    first = Graph().parse(BASE + path, format="turtle")
    for form, suffix in FORMS.items():
        if not isomorphic(first, Graph().parse(BASE + path, format=form)):
            return form
        if not isomorphic(first, Graph().parse(f"{BASE}{path}.{suffix}", format=form)):
            return suffix
    return len(first) > 50


got["dataset"] = same("/dataset/le-hoi")
got["catalog"] = same("/catalog")

datasets, pages, seen = set(), 0, set()
page = URIRef(BASE + "/catalog?size=40")
while page is not None and page not in seen:
    seen.add(page)
    graph = Graph().parse(str(page), format="turtle")
    datasets.update(graph.subjects(RDF.type, DCAT.Dataset))
    total = next(graph.objects(None, HYDRA.totalItems)).toPython()
    page = next(graph.objects(None, HYDRA.next), None)
    pages += 1
got["pages"] = pages
got["walked"] = len(datasets) == total

le_hoi = Graph().parse(BASE + "/dataset/le-hoi")
dataset = URIRef(BASE + "/dataset/le-hoi")
got["title"] = str(next(t for t in le_hoi.objects(dataset, DCTERMS.title) if t.language == "vi"))
got["files"] = len(list(le_hoi.objects(dataset, DCAT.distribution)))

changes = ConjunctiveGraph()
changes.parse(BASE + "/feed/1", format="trig")
got["feed"] = len(changes) > 1000

store = Graph(SPARQLStore(BASE + "/sparql", returnFormat="json"))
got["asked"] = (dataset, RDF.type, DCAT.Dataset) in store
got["matched"] = len(list(store.triples((None, RDF.type, DCAT.Dataset)))) == total
rows = store.query(
    "SELECT ?row ?cell { ?row a <http://www.w3.org/ns/csvw#Row> ; ?p ?cell ."
    " ?row <http://purl.org/dc/terms/isPartOf> ?d . FILTER (isLiteral(?cell)) } LIMIT 5",
    initBindings={"d": dataset},
)
got["rows"] = len(list(rows))
got["typed"] = all(isinstance(row.cell, Literal) for row in rows)

try:
    Graph().parse(BASE + "/dataset/nothing", format="turtle")
except HTTPError as refused:
    got["missing"] = refused.code
try:
    list(store.query("SELECT * { ?s ?p }"))
except Exception as refused:
    got["malformed"] = type(refused).__name__ + ": " + str(refused)[:200]
print(json.dumps(got))
