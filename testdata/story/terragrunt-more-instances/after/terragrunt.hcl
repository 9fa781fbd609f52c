remote_state {
  backend = "s3"
  config = {
    bucket         = "tfstate-prod"
    key            = "${path_relative_to_include()}/terraform.tfstate"
    region         = "ap-northeast-2"
    encrypt        = true
    dynamodb_table = "tfstate-lock"
  }
}

prevent_destroy = true

inputs = {
  instance_count      = 8
  multi_az            = true
  backup_region       = "ap-northeast-1"
  deletion_protection = true
}
