variable "pools" { type = list(string) }
resource "cloudflare_load_balancer" "a" {
  zone_id = "z"
  default_pool_ids = var.pools
}
resource "aws_ecs_service" "a" {
  network_configuration {
    subnets = [aws_subnet.a.id, aws_subnet.b.id]
  }
}
