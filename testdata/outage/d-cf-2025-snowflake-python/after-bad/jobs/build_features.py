"""Build the feature list of the bot model from the warehouse catalogue."""
import csv
import sys

import snowflake.connector

PREFIX = "%"


def feature_rows(conn):
    cur = conn.cursor(snowflake.connector.DictCursor)
    cur.execute(f"SHOW COLUMNS LIKE '{PREFIX}' IN ACCOUNT")
    for row in cur:
        yield row["column_name"].lower(), "float32"


def main(path):
    with snowflake.connector.connect(connection_name="featgen") as conn:
        with open(path, "w", newline="") as fh:
            out = csv.writer(fh)
            out.writerow(["feature", "dtype"])
            out.writerows(feature_rows(conn))


if __name__ == "__main__":
    main(sys.argv[1])
