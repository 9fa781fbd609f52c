from google.cloud import bigquery

SQL = (
    "SELECT column_name, data_type "
    "FROM `acme-prod.region-eu.INFORMATION_SCHEMA.COLUMNS` "
    "WHERE table_name = 'request_features' "
    "ORDER BY column_name"
)


def rows():
    return list(bigquery.Client().query(SQL).result())
