locals {
  azs   = ["eu-north-1a", "eu-north-1b", "eu-north-1c"]
  cidrs = ["10.80.0.0/22", "10.80.4.0/22", "10.80.8.0/22"]
}

resource "aws_subnet" "app" {
  count             = length(local.azs)
  vpc_id            = var.vpc_id
  availability_zone = local.azs[count.index]
  cidr_block        = local.cidrs[count.index]

  tags = {
    Name = "app-${local.azs[count.index]}"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_route_table_association" "app" {
  count          = length(local.azs)
  subnet_id      = aws_subnet.app[count.index].id
  route_table_id = var.route_table_ids[count.index]
}
