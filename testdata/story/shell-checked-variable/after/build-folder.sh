set -eu
cd build && rm -rf ./*
