#!/bin/bash
TMP=$(mktemp -d) || exit 1
echo "$TMP"
