# Find datasets by words, with or without Vietnamese marks.
curl -s '$BASE/api/v1/datasets?q=$WORDS&size=3'

# Five rows of a table; the answer says where the next page is.
curl -s '$BASE/api/v1/datasets/$DATASET/rows?limit=5'

# The whole table as a file.
curl -s -o $DATASET.csv '$BASE/api/v1/datasets/$DATASET/rows.csv'

# The description as RDF.
curl -s -H 'Accept: text/turtle' '$BASE/dataset/$DATASET'

# A question in SPARQL, answered as CSV.
curl -s -H 'Accept: text/csv' '$BASE/sparql' --data-urlencode 'query=
  PREFIX dcat: <http://www.w3.org/ns/dcat#>
  PREFIX dct: <http://purl.org/dc/terms/>
  SELECT ?dataset ?title { ?dataset a dcat:Dataset ; dct:title ?title } LIMIT 5'
