resource "snowflake_account_role" "analyst" {
  name = "ANALYST"
}
resource "snowflake_grant_privileges_to_account_role" "analyst_db" {
  account_role_name = snowflake_account_role.analyst.name
  privileges        = ["USAGE"]
  on_account_object {
    object_type = "DATABASE"
    object_name = "SALES"
  }
}

resource "snowflake_grant_account_role" "admin" {
  role_name        = "ACCOUNTADMIN"
  parent_role_name = snowflake_account_role.analyst.name
}
