#!/bin/sh
set -eu
ansible -i hosts.ini web -l web03 -b -m service -a "name=shop state=stopped"
