#!/bin/sh
set -eu
git fetch --prune
git push --force-with-lease origin "feature/$1"
git branch -d "feature/old"
