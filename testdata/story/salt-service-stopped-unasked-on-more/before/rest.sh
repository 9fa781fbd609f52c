#!/bin/sh
set -eu
read -r -p "stop the importer on which minions? type the pattern again: " again
[ "$again" = 'imp-1*' ] || exit 1
salt --batch-size 2 --batch-wait 300 'imp-1*' service.stop importer
