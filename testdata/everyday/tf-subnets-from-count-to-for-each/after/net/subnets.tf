locals {
  app_subnets = {
    "eu-north-1a" = { cidr = "10.80.0.0/22", route_table = var.route_table_ids[0] }
    "eu-north-1b" = { cidr = "10.80.4.0/22", route_table = var.route_table_ids[1] }
    "eu-north-1c" = { cidr = "10.80.8.0/22", route_table = var.route_table_ids[2] }
  }
}

resource "aws_subnet" "app" {
  for_each          = local.app_subnets
  vpc_id            = var.vpc_id
  availability_zone = each.key
  cidr_block        = each.value.cidr

  tags = {
    Name = "app-${each.key}"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_route_table_association" "app" {
  for_each       = local.app_subnets
  subnet_id      = aws_subnet.app[each.key].id
  route_table_id = each.value.route_table
}
