import json
from google.cloud import bigquery

client = bigquery.Client(project="acme-dwh", location="EU")

QUERY = """
    SELECT column_name, data_type
    FROM `acme-dwh.raw_orders.INFORMATION_SCHEMA.COLUMNS`
    WHERE table_name = 'orders'
    ORDER BY ordinal_position
"""

with open("orders_columns.json", "w") as f:
    json.dump([dict(r) for r in client.query(QUERY).result()], f, indent=2)
