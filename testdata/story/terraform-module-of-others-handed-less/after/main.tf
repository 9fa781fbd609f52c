locals {
  rollout = {
    batch_percent  = 100
    pause_minutes  = 0
    auto_rollback  = false
    standby_region = "eu-west-3"
  }
}

module "fleet" {
  source           = "./modules/fleet"
  max_unavailable  = 50
  health_check     = false
  failover_regions = ["eu-west-1"]
  rollout          = local.rollout
}
