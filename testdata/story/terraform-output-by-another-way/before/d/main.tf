output "guard" { value = true }
