resource "aws_lb_target_group" "a" {
  name = "a"
  health_check {
    path = "/"
    matcher = "200,302"
  }
}
