find $LOGDIR -name '*.gz' -delete
