resource "mysql_user" "app" {
  user = "app"
  host = "10.0.0.0/255.0.0.0"
}
resource "mysql_grant" "app" {
  user       = mysql_user.app.user
  host       = mysql_user.app.host
  database   = "*"
  table      = "*"
  privileges = ["ALL PRIVILEGES"]
  grant      = true
}
