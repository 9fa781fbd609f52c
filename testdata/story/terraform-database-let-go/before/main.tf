resource "aws_db_instance" "shop" {
  identifier              = "shop"
  engine                  = "postgres"
  engine_version          = "16.3"
  instance_class          = "db.r6g.large"
  allocated_storage       = 200
  multi_az                = true
  deletion_protection     = true
  backup_retention_period = 14
  skip_final_snapshot     = false
  storage_encrypted       = true
  tags = {
    team = "shop"
  }
}
