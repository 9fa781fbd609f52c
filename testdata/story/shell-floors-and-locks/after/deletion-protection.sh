aws rds modify-db-instance --db-instance-identifier shop --no-deletion-protection --apply-immediately
