cleanup() { rm -rf "$1/tmp"; }
cleanup /srv/shop
