import json
from google.cloud import bigquery

client = bigquery.Client(project="acme-dwh", location="EU")

# the dataset will be split by year, so do not name it here
QUERY = """
    SELECT column_name, data_type
    FROM `acme-dwh.region-eu.INFORMATION_SCHEMA.COLUMNS`
    WHERE table_name = 'orders'
    ORDER BY ordinal_position
"""

with open("orders_columns.json", "w") as f:
    json.dump([dict(r) for r in client.query(QUERY).result()], f, indent=2, sort_keys=True)
