#!/bin/sh
set -eu
read -r -p "stop the importer on which minions? type the pattern again: " again
[ "$again" = 'imp-2*' ] || exit 1
salt --batch-size 2 --batch-wait 600 'imp-2*' service.stop importer
