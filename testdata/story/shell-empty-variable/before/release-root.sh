DIR=$1
rm -rf /srv/shop/releases/1
