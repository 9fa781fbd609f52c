aws rds modify-db-instance --db-instance-identifier shop --deletion-protection
