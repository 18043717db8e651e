"""Asks the portal by SPARQLWrapper and prints what it got, as one JSON object."""
import csv
import io
import json
import sys
from urllib.error import HTTPError

from rdflib import Graph
from SPARQLWrapper import CSV, GET, JSON, N3, POST, POSTDIRECTLY, RDFXML, TSV, TURTLE
from SPARQLWrapper import URLENCODED, XML, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import QueryBadFormed

BASE = sys.argv[1]
PREFIXES = """
PREFIX csvw: <http://www.w3.org/ns/csvw#>
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""
WAYS = [(GET, URLENCODED), (POST, URLENCODED), (POST, POSTDIRECTLY)]
got = {}


def ask(query, form, method=GET, way=URLENCODED):
    client = SPARQLWrapper(BASE + "/sparql")
    client.setMethod(method)
    client.setRequestMethod(way)
    client.setReturnFormat(form)
    client.setQuery(PREFIXES + query)
    return client.query()


titles = 'SELECT ?d ?title { ?d a dcat:Dataset ; dct:title ?title FILTER (lang(?title) = "vi") }'
for method, way in WAYS:
    name = method.lower() + ("-direct" if way == POSTDIRECTLY else "")
    rows = ask(titles, JSON, method, way).convert()["results"]["bindings"]
    got["select " + name] = len(rows)
    got["ask " + name] = ask("ASK { <%s/dataset/le-hoi> a dcat:Dataset }" % BASE, JSON, method, way)
    got["ask " + name] = got["ask " + name].convert()["boolean"]
got["xml"] = len(ask(titles, XML).convert().getElementsByTagName("result"))
got["csv"] = len(list(csv.reader(io.StringIO(ask(titles, CSV).convert().decode()))))
got["tsv"] = len(ask(titles, TSV).convert().decode().splitlines())

described = "CONSTRUCT { ?d dct:title ?t } WHERE { ?d a dcat:Dataset ; dct:title ?t }"
for form, name in [(TURTLE, "turtle"), (RDFXML, "rdfxml"), (N3, "n3")]:
    answer = ask(described, form)
    if form == RDFXML:
        got[name] = len(answer.convert())
    else:  # Turtle for both; the N3 reader of this rdflib takes no PREFIX without an @.
        got[name] = len(Graph().parse(data=answer.response.read(), format="turtle"))
got["describe"] = len(ask("DESCRIBE <%s/dataset/le-hoi>" % BASE, RDFXML, POST).convert()) > 10

visits = ask(
    """PREFIX visit: <%s/dataset/luot-khach-tham-quan/distribution/csv#>
    SELECT ?code (SUM(?n) AS ?all) { ?row a csvw:Row ; visit:ma_diem ?code ; visit:tong ?n }
    GROUP BY ?code ORDER BY DESC(?all)""" % BASE, JSON)
got["visits"] = len(visits.convert()["results"]["bindings"])
found = ask(
    "PREFIX tt: <%s/ns/portal#> SELECT ?d { ?d tt:search ('le hoi' 5) }" % BASE, JSON).convert()
got["searched"] = found["results"]["bindings"][0]["d"]["value"].endswith("/dataset/le-hoi")
big = ask("SELECT ?s ?p ?o { ?s ?p ?o } LIMIT 100000", CSV, POST)
got["big"] = sum(1 for line in big.response) > 100000
got["type"] = big.info()["content-type"]

try:
    ask("SELECT * { ?s ?p }", JSON)
except QueryBadFormed as refused:
    got["malformed"] = str(refused)
try:
    update = SPARQLWrapper(BASE + "/sparql")
    update.setMethod(POST)
    update.setQuery("DELETE WHERE { ?s ?p ?o }")
    update.query()
except HTTPError as refused:
    got["update"] = refused.code
print(json.dumps(got))
