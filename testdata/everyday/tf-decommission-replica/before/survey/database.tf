resource "aws_db_instance" "survey" {
  identifier              = "survey-prod"
  engine                  = "postgres"
  engine_version          = "15.8"
  instance_class          = "db.m6g.large"
  allocated_storage       = 200
  multi_az                = true
  deletion_protection     = true
  backup_retention_period = 14
  skip_final_snapshot     = false
  storage_encrypted       = true
  username                = "survey_admin"

  final_snapshot_identifier   = "survey-prod-final"
  manage_master_user_password = true
}

resource "aws_db_instance" "survey_bi" {
  identifier          = "survey-bi"
  replicate_source_db = aws_db_instance.survey.identifier
  instance_class      = "db.m6g.large"
  skip_final_snapshot = true
}
