terraform {
  required_providers {
    postgresql = { source = "cyrilgdn/postgresql" }
  }
}
resource "postgresql_role" "app" {
  name  = "app"
  login = true
}
resource "postgresql_grant" "app_tables" {
  database    = "shop"
  role        = postgresql_role.app.name
  schema      = "public"
  object_type = "table"
  objects     = ["orders"]
  privileges  = ["SELECT"]
}
