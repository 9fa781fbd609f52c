RETAIN = True
PITR = False
