tmp=$(mktemp -d)
rm -rf "$tmp"
