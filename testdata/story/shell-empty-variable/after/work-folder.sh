cd $WORK && rm -rf *
