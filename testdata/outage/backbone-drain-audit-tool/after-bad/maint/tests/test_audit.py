import pytest

from maint.audit import Limits, Link, Rejected, audit

LIMITS = Limits(2, 0.7, 4)
LINKS = [
    Link("a-b-1", "a", "b", 400, True),
    Link("a-b-2", "a", "b", 400, True),
    Link("a-c-1", "a", "c", 400, True),
    Link("a-c-2", "a", "c", 400, True),
    Link("b-c-1", "b", "c", 400, True),
]


class Pick:
    name = "pick"

    def __init__(self, *names):
        self.names = names

    def select(self, links):
        return [link for link in links if not self.names or link.name in self.names]


def test_one_link_may_go():
    assert len(audit(Pick("b-c-1"), LINKS, LIMITS)) == 1


def test_site_keeps_two_links():
    with pytest.raises(Rejected):
        audit(Pick("a-c-1", "a-c-2"), LINKS, LIMITS)
