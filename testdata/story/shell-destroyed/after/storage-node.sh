ceph osd purge 3 --yes-i-really-mean-it
