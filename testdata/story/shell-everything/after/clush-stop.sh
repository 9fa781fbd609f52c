clush -a systemctl stop slurmd
