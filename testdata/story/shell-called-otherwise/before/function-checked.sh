cleanup() { rm -rf "$1/"; }
cleanup /srv/shop/tmp
