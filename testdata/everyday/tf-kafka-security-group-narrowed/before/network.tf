locals {
  tags = {
    team    = "streaming"
    service = "kafka"
  }
  broker_ports = {
    tls   = 9094
    iam   = 9098
    admin = 9404
  }
}

resource "aws_security_group" "kafka" {
  name        = "kafka-brokers"
  description = "Kafka brokers"
  vpc_id      = var.vpc_id
  tags        = local.tags
}

resource "aws_vpc_security_group_ingress_rule" "tls" {
  security_group_id = aws_security_group.kafka.id
  description       = "clients, TLS"
  cidr_ipv4         = "10.64.0.0/12"
  from_port         = local.broker_ports.tls
  to_port           = local.broker_ports.tls
  ip_protocol       = "tcp"
}

resource "aws_vpc_security_group_ingress_rule" "iam" {
  security_group_id            = aws_security_group.kafka.id
  description                  = "clients, IAM"
  referenced_security_group_id = var.clients_sg_id
  from_port                    = local.broker_ports.iam
  to_port                      = local.broker_ports.iam
  ip_protocol                  = "tcp"
}

resource "aws_vpc_security_group_ingress_rule" "metrics" {
  security_group_id            = aws_security_group.kafka.id
  description                  = "Prometheus"
  referenced_security_group_id = var.prometheus_sg_id
  from_port                    = local.broker_ports.admin
  to_port                      = local.broker_ports.admin
  ip_protocol                  = "tcp"
}
