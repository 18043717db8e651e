# A table as a data frame, with nothing but R itself.
portal <- "$BASE"
table <- read.csv(paste0(portal, "/api/v1/datasets/$DATASET/rows.csv"), encoding = "UTF-8")
print(dim(table))
print(head(table))

# A question in SPARQL, answered as CSV.
question <- "SELECT ?d ?t { ?d a <http://www.w3.org/ns/dcat#Dataset> ;
  <http://purl.org/dc/terms/title> ?t } LIMIT 5"
address <- paste0(portal, "/sparql?format=csv&query=", URLencode(question, reserved = TRUE))
print(read.csv(address, encoding = "UTF-8"))
