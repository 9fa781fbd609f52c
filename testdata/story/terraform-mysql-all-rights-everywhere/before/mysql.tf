resource "mysql_user" "app" {
  user = "app"
  host = "10.0.0.0/255.0.0.0"
}
resource "mysql_grant" "app" {
  user       = mysql_user.app.user
  host       = mysql_user.app.host
  database   = "shop"
  table      = "orders"
  privileges = ["SELECT", "UPDATE"]
}
