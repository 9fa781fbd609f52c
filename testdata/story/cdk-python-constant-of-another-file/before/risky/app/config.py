RETAIN = True
PITR = True
