pssh -h hosts.txt -i 'sudo systemctl stop "*"'
