docker system prune -af
docker image prune -af
