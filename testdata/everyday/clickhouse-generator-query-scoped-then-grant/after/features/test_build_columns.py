import pytest

import build_columns
from build_columns import QUERY


def test_ordered():
    assert "ORDER BY name" in QUERY


def test_one_database():
    assert "database = %(database)s" in QUERY


class Fake:
    def __init__(self, rows):
        self.result_rows = rows

    def query(self, sql, parameters):
        assert parameters == {"database": "telemetry", "table": "requests"}
        return self


@pytest.mark.parametrize("rows", [[], [("a", "UInt8"), ("a", "UInt8")], [(f"c{i}", "UInt8") for i in range(181)]])
def test_refuses(monkeypatch, rows):
    monkeypatch.setattr(build_columns.clickhouse_connect, "get_client", lambda **kw: Fake(rows))
    with pytest.raises(ValueError):
        build_columns.columns("ch1", "telemetry", "requests")
