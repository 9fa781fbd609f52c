resource "aws_instance" "web" {
  count         = 8
  ami           = "ami-0abc"
  instance_type = "m6i.large"
  tags = {
    Name = "web-${count.index}"
    role = "web"
    env  = "prod"
  }
}

resource "aws_instance" "batch" {
  count         = 2
  ami           = "ami-0abc"
  instance_type = "m6i.large"
  tags = { role = "batch", env = "prod" }
}

resource "aws_autoscaling_group" "api" {
  name                = "api-prod"
  min_size            = 6
  max_size            = 20
  desired_capacity    = 8
  vpc_zone_identifier = ["subnet-1", "subnet-2"]
  tag {
    key                 = "role"
    value               = "api"
    propagate_at_launch = true
  }
}
