variable "pools" { type = list(string) }
resource "cloudflare_load_balancer" "a" {
  zone_id = "z"
  default_pool_ids = [cloudflare_load_balancer_pool.a.id, cloudflare_load_balancer_pool.b.id]
}
resource "aws_ecs_service" "a" {
  network_configuration {
    subnets = [aws_subnet.a.id, aws_subnet.b.id]
  }
}
