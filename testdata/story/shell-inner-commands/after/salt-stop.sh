salt '*' cmd.run 'systemctl stop nginx'
