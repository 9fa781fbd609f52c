tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
