docker system prune -af --volumes
