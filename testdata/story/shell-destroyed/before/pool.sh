zfs destroy tank/shop@old
