locals {
  yes = true
}
output "guard" { value = local.yes }
