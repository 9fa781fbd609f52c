#!/bin/sh
set -eu
ansible -i hosts.ini all -b -m service -a "name=shop state=stopped"
