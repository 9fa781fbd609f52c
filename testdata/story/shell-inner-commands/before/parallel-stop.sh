ssh web1 'sudo systemctl restart nginx'
