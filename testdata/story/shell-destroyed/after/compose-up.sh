docker compose pull
docker compose up -d
