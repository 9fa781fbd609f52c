#!/bin/sh
set -eu
rm -rf /usr/lib/shop
