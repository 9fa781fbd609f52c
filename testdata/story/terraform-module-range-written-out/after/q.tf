resource "aws_sqs_queue" "q" {
  for_each = toset(["orders", "mail"])
  name     = each.key
}
module "eks" {
  source          = "terraform-aws-modules/eks/aws"
  version         = ">= 20.8, < 21.0"
  cluster_version = "1.30"
}
module "tags" {
  source = "./tags"
}
