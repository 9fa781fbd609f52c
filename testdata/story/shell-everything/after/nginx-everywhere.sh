ansible all -i hosts.ini -m service -a "name=nginx state=stopped"
