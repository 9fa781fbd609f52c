#!/bin/sh
set -eu
find /srv/uploads/tmp -type f -mtime +7 -delete
