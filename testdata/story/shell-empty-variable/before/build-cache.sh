set -eu
rm -rf "${BUILD_DIR:?}/cache"
