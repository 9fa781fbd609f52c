#!/bin/bash
# nightly, root crontab of git-01
DEST=/srv/backup
DATE=`date +%F`
systemctl stop gitea
pg_dump -Fc gitea > $DEST/gitea-$DATE.dump
tar czf $DEST/gitea-data-$DATE.tgz /var/lib/gitea
systemctl start gitea
rsync -a $DEST/ backup@bk1.ams.example.net:git-01/
find $DEST -name 'gitea-*' -mtime +14 -delete
