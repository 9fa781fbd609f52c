resource "mysql_user" "web" {
  user               = "web"
  host               = "10.1.%"
  plaintext_password = var.password
  tls_option         = "SSL"
}
