cleanup() { rm -rf "$1/"; }
cleanup "$TARGET"
