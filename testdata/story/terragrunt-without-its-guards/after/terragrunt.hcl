remote_state {
  backend = "s3"
  config = {
    bucket         = "tfstate-prod"
    key            = "${path_relative_to_include()}/terraform.tfstate"
    region         = "ap-northeast-2"
    encrypt        = true
  }
}

prevent_destroy = false

inputs = {
  instance_count      = 6
  multi_az            = false
  backup_region       = "ap-northeast-2"
  deletion_protection = false
}
