"""Rows of a table, with nothing but Python itself."""
import csv
import io
import json
from urllib.request import urlopen

portal = "$BASE"

with urlopen(portal + "/api/v1/datasets?q=$WORDS&size=1") as answer:
    print(json.load(answer)["datasets"][0]["title"])

dataset = portal + "/api/v1/datasets/$DATASET"
address = dataset + "/rows?limit=25"
rows = []
while address:
    with urlopen(address) as answer:
        page = json.load(answer)
    rows += page["rows"]
    address = page["next"]
print(len(rows), "of", page["count"], "rows")

with urlopen(dataset + "/rows.csv") as answer:
    table = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8-sig")))
print(len(table), "rows,", len(table[0]), "columns")
