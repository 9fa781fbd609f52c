WORK=$(mktemp -d) || exit 1
cd "$WORK" || exit 1
rm -rf ./*
