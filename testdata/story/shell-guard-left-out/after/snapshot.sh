aws rds delete-db-instance --db-instance-identifier shop --skip-final-snapshot --region eu-west-1
