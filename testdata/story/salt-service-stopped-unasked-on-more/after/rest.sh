#!/bin/sh
set -eu
salt --batch-wait 300 'imp-*' service.stop importer
