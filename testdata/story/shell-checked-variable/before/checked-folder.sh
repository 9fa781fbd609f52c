[ -n "$DIR" ] || exit 1
rm -rf "/srv/$DIR/tmp"
