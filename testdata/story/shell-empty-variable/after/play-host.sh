ansible-playbook -i hosts.ini site.yml --limit web2
