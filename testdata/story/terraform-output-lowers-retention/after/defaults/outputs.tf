output "keep" { value = 0 }
