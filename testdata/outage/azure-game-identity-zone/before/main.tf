# 계정/결제 인증 서비스 (모든 게임 공통)
locals {
  primary   = "koreacentral"
  secondary = "koreasouth"
}

resource "azurerm_postgresql_flexible_server" "account" {
  name                         = "pg-account-prod"
  resource_group_name          = "rg-account-krc"
  location                     = local.primary
  version                      = "16"
  sku_name                     = "MO_Standard_E8ds_v5"
  storage_mb                   = 1048576
  backup_retention_days        = 35
  geo_redundant_backup_enabled = true
  zone                         = "1"

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_storage_account" "session_keys" {
  name                     = "stsessionkeysprod"
  resource_group_name      = "rg-account-krc"
  location                 = local.primary
  account_tier             = "Standard"
  account_replication_type = "GZRS"
}

resource "azurerm_kubernetes_cluster_node_pool" "auth" {
  name                  = "auth"
  kubernetes_cluster_id = var.aks_id
  vm_size               = "Standard_D8ds_v5"
  node_count            = 6
  zones                 = ["1", "2", "3"]
}

# 장애 전환 제어기: 주 지역 밖에 둔다
resource "azurerm_container_group" "failover_controller" {
  name                = "aci-failover"
  resource_group_name = "rg-account-krs"
  location            = local.secondary
  os_type             = "Linux"
  restart_policy      = "Always"

  container {
    name   = "controller"
    image  = "acrprod.azurecr.io/ops/failover:3.2.0"
    cpu    = 1
    memory = 2
  }
}
