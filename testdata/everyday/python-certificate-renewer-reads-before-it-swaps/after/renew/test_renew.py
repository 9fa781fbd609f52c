import datetime

import pytest

import renew
from conftest import make_pem

NOW = datetime.datetime(2026, 12, 1, tzinfo=datetime.timezone.utc)


def test_accepts_same_names(tmp_path):
    old = make_pem(tmp_path / "old.pem", ["a.example.net"], NOW, days=10)
    new = make_pem(tmp_path / "new.pem", ["a.example.net", "b.example.net"], NOW, days=90)
    renew.check(new, old, NOW)


@pytest.mark.parametrize("domains, days, why", [
    (["a.example.net"], 24, "days left"),
    (["c.example.net"], 90, "names are missing"),
])
def test_refuses(tmp_path, domains, days, why):
    old = make_pem(tmp_path / "old.pem", ["a.example.net"], NOW, days=10)
    new = make_pem(tmp_path / "new.pem", domains, NOW, days=days)
    with pytest.raises(renew.Refused, match=why):
        renew.check(new, old, NOW)
