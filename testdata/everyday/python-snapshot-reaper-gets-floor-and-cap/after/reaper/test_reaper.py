import datetime as dt

from reaper import KEEP_PER_VOLUME, candidates


class Pages:
    def __init__(self, snaps):
        self.snaps = snaps

    def get_paginator(self, name):
        return self

    def paginate(self, **kwargs):
        return [{"Snapshots": self.snaps}]


def snap(n, age):
    start = dt.datetime.now(dt.timezone.utc) - dt.timedelta(days=age)
    return {"SnapshotId": f"snap-{n}", "VolumeId": "vol-1", "State": "completed", "StartTime": start}


def test_newest_stay_even_when_old():
    assert candidates(Pages([snap(i, 100 + i) for i in range(KEEP_PER_VOLUME)]), 45) == []


def test_only_surplus_goes():
    got = candidates(Pages([snap(i, 100 + i) for i in range(KEEP_PER_VOLUME + 2)]), 45)
    assert [s["SnapshotId"] for s in got] == ["snap-7", "snap-8"]
