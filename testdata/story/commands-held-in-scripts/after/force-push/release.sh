#!/bin/sh
set -eu
git push --force origin main
