#!/bin/sh
set -eu
find /srv/uploads -delete
