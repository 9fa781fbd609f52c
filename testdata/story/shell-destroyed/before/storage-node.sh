ceph osd out 3
