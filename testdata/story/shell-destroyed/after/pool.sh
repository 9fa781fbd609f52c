zfs destroy -r tank/shop
