from build_columns import QUERY


def test_ordered():
    assert "ORDER BY name" in QUERY
