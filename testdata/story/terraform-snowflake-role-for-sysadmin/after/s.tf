resource "snowflake_account_role" "etl" {
  name = "ETL"
}
resource "snowflake_grant_account_role" "etl_sysadmin" {
  role_name        = snowflake_account_role.etl.name
  parent_role_name = "SYSADMIN"
}
