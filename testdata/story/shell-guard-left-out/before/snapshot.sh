aws rds delete-db-instance --db-instance-identifier shop --final-db-snapshot-identifier last --region eu-west-1
