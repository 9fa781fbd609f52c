"""Build the feature list of the bot model from the warehouse catalogue."""
import csv
import sys

import snowflake.connector

TABLES = ("SERVING.BOT.HTTP_FEATURES", "SERVING.BOT.TLS_FEATURES")


def feature_rows(conn):
    cur = conn.cursor(snowflake.connector.DictCursor)
    seen = set()
    for table in TABLES:
        cur.execute(f"SHOW COLUMNS IN TABLE {table}")
        for row in cur:
            name = row["column_name"].lower()
            if name not in seen:
                seen.add(name)
                yield name, "float32"


def main(path):
    with snowflake.connector.connect(connection_name="featgen") as conn:
        with open(path, "w", newline="") as fh:
            out = csv.writer(fh)
            out.writerow(["feature", "dtype"])
            out.writerows(feature_rows(conn))


if __name__ == "__main__":
    main(sys.argv[1])
