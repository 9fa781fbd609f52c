#!/bin/bash
# keep the newest releases of an app, remove the others
set -eu

APP=$1
KEEP=${2:-5}
BASE=/srv/apps/$APP/releases

cd "$BASE"
ls -1t | tail -n +$((KEEP + 1)) | xargs -r rm -rf
