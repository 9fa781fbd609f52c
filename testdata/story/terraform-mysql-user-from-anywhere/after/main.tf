resource "mysql_user" "web" {
  user               = "web"
  host               = "%"
  plaintext_password = var.password
  tls_option         = "NONE"
}
