output "keep" { value = 14 }
