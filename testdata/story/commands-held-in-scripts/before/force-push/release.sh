#!/bin/sh
set -eu
git push origin main
