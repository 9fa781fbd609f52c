import json
from google.cloud import bigquery

client = bigquery.Client(project="acme-dwh", location="EU")

QUERY = """
    SELECT DISTINCT column_name, data_type
    FROM `acme-dwh.region-eu.INFORMATION_SCHEMA.COLUMNS`
    WHERE table_schema IN ('raw_orders', 'raw_orders_2027')
      AND table_name = 'orders'
    ORDER BY column_name
"""

with open("orders_columns.json", "w") as f:
    json.dump([dict(r) for r in client.query(QUERY).result()], f, indent=2, sort_keys=True)
