salt '*' service.stop nginx
