git push --force-with-lease origin topic
