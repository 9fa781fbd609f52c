ssh web1 'sudo rm -rf /srv/app/cache'
