rsync -a --delete --max-delete=100 /srv/a/ backup:/srv/a/
