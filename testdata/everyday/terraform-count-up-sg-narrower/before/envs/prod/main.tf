# Scoring workers in three zones; 12 in all, 8 must stay after a zone is lost.
module "workers_a" {
  source         = "../../modules/workers"
  zone           = "eu-central-1a"
  instance_count = 4
  instance_type  = "c6i.xlarge"
}

module "workers_b" {
  source         = "../../modules/workers"
  zone           = "eu-central-1b"
  instance_count = 4
  instance_type  = "c6i.xlarge"
}

module "workers_c" {
  source         = "../../modules/workers"
  zone           = "eu-central-1c"
  instance_count = 4
  instance_type  = "c6i.xlarge"
}

resource "aws_security_group" "workers" {
  name   = "scoring-workers"
  vpc_id = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "api" {
  security_group_id = aws_security_group.workers.id
  cidr_ipv4         = "10.60.0.0/16"
  from_port         = 8443
  to_port           = 8443
  ip_protocol       = "tcp"
}
