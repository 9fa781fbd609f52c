from tools import drain


def test_unknown_host(monkeypatch, fake_lb):
    fake_lb.pool("web", ["w1", "w2", "w3"])
    monkeypatch.setattr("sys.argv", ["drain", "--pool", "web", "--host", "w9"])
    assert drain.main() == 2


def test_dry_run_changes_nothing(monkeypatch, fake_lb):
    fake_lb.pool("web", [f"w{i}" for i in range(10)])
    monkeypatch.setattr("sys.argv", ["drain", "--pool", "web", "--host", "w1", "--dry-run"])
    assert drain.main() == 0
    assert fake_lb.drained == []


def test_floor(monkeypatch, fake_lb):
    fake_lb.pool("web", ["w1", "w2", "w3"])
    monkeypatch.setattr("sys.argv", ["drain", "--pool", "web", "--host", "w1", "--wait", "0"])
    assert drain.main() == 3
