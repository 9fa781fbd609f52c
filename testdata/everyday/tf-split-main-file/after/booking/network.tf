resource "aws_vpc" "main" {
  cidr_block           = "10.90.0.0/16"
  enable_dns_hostnames = true
  tags                 = { Name = "ferry-prod" }
}

resource "aws_subnet" "private" {
  for_each          = { a = "10.90.0.0/20", b = "10.90.16.0/20", c = "10.90.32.0/20" }
  vpc_id            = aws_vpc.main.id
  availability_zone = "eu-north-1${each.key}"
  cidr_block        = each.value
}
