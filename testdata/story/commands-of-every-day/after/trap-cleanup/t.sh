#!/bin/bash
TMP=$(mktemp -d) || exit 1
cleanup() { rm -rf "$TMP"; }
trap cleanup EXIT INT TERM
tar -C "$TMP" -xf release.tar
