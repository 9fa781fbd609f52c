salt 'web1*' service.restart nginx
