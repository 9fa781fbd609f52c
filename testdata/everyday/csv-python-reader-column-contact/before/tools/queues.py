"""Reads data/queues.csv and prints the alert rules."""
import csv
import sys

COLUMNS = ["queue", "owner", "max_length", "consumers", "alert_at"]


def read(path):
    with open(path, newline="") as f:
        rows = csv.reader(f)
        header = next(rows)
        if header != COLUMNS:
            sys.exit(f"{path}: header is {header}, expected {COLUMNS}")
        for number, row in enumerate(rows, 2):
            if len(row) != len(COLUMNS):
                sys.exit(f"{path}:{number}: {len(row)} columns")
            yield dict(zip(COLUMNS, row))


def main(path):
    for q in read(path):
        if int(q["alert_at"]) >= int(q["max_length"]):
            sys.exit(f"{q['queue']}: alert_at must be below max_length")
        print(f"alert {q['queue']}_long if length > {q['alert_at']} notify {q['owner']}")


if __name__ == "__main__":
    main(sys.argv[1])
