locals {
  rollout = {
    batch_percent  = 5
    pause_minutes  = 30
    auto_rollback  = true
    standby_region = "eu-west-3"
  }
}

module "fleet" {
  source           = "./modules/fleet"
  max_unavailable  = 1
  health_check     = true
  failover_regions = ["eu-west-1", "eu-west-3"]
  rollout          = local.rollout
}
