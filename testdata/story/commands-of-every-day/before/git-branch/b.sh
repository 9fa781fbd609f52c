#!/bin/sh
set -eu
git fetch --prune
