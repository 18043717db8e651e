"""A table as a data frame of pandas."""
import pandas

address = "$BASE/api/v1/datasets/$DATASET/rows.csv"
table = pandas.read_csv(address)
print(table.shape)
print(table.head())
