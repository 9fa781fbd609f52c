DIR=$(cat path.txt)
rm -rf "$DIR"/*
