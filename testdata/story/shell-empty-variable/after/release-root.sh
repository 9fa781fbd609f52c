DIR=$1
rm -rf /$DIR
