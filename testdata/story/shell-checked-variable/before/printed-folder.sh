DIR=$(cat path.txt)
rm -rf "/srv/x/old"
