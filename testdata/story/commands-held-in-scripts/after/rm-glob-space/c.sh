#!/bin/sh
set -eu
rm -rf /srv/cache/ *
