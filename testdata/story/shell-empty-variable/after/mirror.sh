rsync -a --delete "$SRC/" /srv/a/
