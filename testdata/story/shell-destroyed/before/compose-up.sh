docker compose pull
