# the only callers of the workers
resource "aws_subnet" "gateway" {
  for_each          = { a = "10.60.16.0/24", b = "10.60.17.0/24", c = "10.60.18.0/24" }
  vpc_id            = var.vpc_id
  cidr_block        = each.value
  availability_zone = "eu-central-1${each.key}"
}
