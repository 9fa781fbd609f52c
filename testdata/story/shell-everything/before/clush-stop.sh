clush -w node[1-4] systemctl restart slurmd
