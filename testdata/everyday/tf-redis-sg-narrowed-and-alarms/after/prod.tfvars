# produccion, cuenta 444455556666
region             = "eu-south-2"
environment        = "prod"
vpc_id             = "vpc-04d1c0ffee5512ab0"
web_sg_id          = "sg-0aa17c33b52d90e11"
worker_sg_id       = "sg-0b8827de01c4f7a39"
cache_subnet_group = "prod-cache"
oncall_topic_arn   = "arn:aws:sns:eu-south-2:444455556666:guardia-web"
tags = {
  equipo = "web-plataforma"
  centro = "4410"
}
