cd /srv/shop && rm -rf tmp
