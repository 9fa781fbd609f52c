"""Writes features.tsv for the scoring proxies, every five minutes."""
import os
import psycopg

COLUMNS = """
SELECT DISTINCT column_name, data_type
FROM information_schema.columns
WHERE table_schema = 'scoring'
  AND table_name = 'request_signals'
ORDER BY column_name
LIMIT 160
"""


def main() -> None:
    with psycopg.connect(os.environ["FEATURE_DSN"]) as db:
        rows = db.execute(COLUMNS).fetchall()
    with open("features.tsv", "w", encoding="utf-8") as out:
        for name, kind in rows:
            out.write(f"{name}\t{kind}\n")


if __name__ == "__main__":
    main()
