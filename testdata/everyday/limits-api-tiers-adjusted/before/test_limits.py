import tomllib


def load():
    with open("limits.toml", "rb") as f:
        return tomllib.load(f)


def test_every_tier_has_a_limit():
    for tier in load()["tier"].values():
        assert 0 < tier["requests_per_minute"] <= 5000
        assert 0 < tier["burst"] <= 500


def test_global_is_bounded():
    g = load()["global"]
    assert 0 < g["requests_per_minute"] <= 100000
    assert 0 < g["shed_above_cpu_percent"] <= 85
