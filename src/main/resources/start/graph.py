"""Descriptions as a graph, and a question in SPARQL, with rdflib."""
from rdflib import Graph
from rdflib.namespace import DCAT, DCTERMS
from rdflib.plugins.stores.sparqlstore import SPARQLStore

portal = "$BASE"

description = Graph().parse(portal + "/dataset/$DATASET.ttl", format="turtle")
for dataset, title in description.subject_objects(DCTERMS.title):
    print(dataset, title)
print(len(list(description.objects(None, DCAT.distribution))), "files")

endpoint = Graph(SPARQLStore(portal + "/sparql", returnFormat="json"))
for row in endpoint.query(
    "SELECT (COUNT(?d) AS ?datasets) { ?d a <http://www.w3.org/ns/dcat#Dataset> }"
):
    print(row.datasets, "datasets")
