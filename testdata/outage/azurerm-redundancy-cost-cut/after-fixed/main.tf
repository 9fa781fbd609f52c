terraform {
  required_version = ">= 1.7"
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 3.110"
    }
  }
}

provider "azurerm" {
  features {}
}

resource "azurerm_resource_group" "ledger" {
  for_each = toset(["koreacentral", "koreasouth"])
  name     = "rg-ledger-${each.key}"
  location = each.key
}
