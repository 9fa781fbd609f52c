DIR=${1:?folder}
rm -rf "$DIR/" "$DIR.old/"
