from tools import drain


def test_unknown_host(monkeypatch, fake_lb):
    fake_lb.pool("web", ["w1", "w2", "w3"])
    monkeypatch.setattr("sys.argv", ["drain", "--pool", "web", "--host", "w9"])
    assert drain.main() == 2


def test_floor(monkeypatch, fake_lb):
    fake_lb.pool("web", ["w1", "w2", "w3"])
    monkeypatch.setattr("sys.argv", ["drain", "--pool", "web", "--host", "w1", "--wait", "0"])
    assert drain.main() == 3
