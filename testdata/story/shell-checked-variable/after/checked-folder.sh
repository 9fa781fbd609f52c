[ -n "$DIR" ] || exit 1
rm -rf "/$DIR/"
