ansible web -i hosts.ini -m service -a "name=nginx state=stopped" --limit web1
