crontab -r
