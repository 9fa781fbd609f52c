module "eks" {
  source  = "terraform-aws-modules/eks/aws"
  version = "20.31.0"

  cluster_name    = "edge"
  cluster_version = "1.30"
  subnet_ids      = ["subnet-0a1", "subnet-0b2", "subnet-0c3"]

  eks_managed_node_groups = {
    general = {
      min_size       = 3
      max_size       = 12
      desired_size   = 6
      instance_types = ["m6i.xlarge"]
      update_config  = { max_unavailable_percentage = 10 }
    }
  }
}

module "ledger_db" {
  source  = "terraform-aws-modules/rds/aws"
  version = "6.10.0"

  identifier              = "ledger"
  engine                  = "postgres"
  engine_version          = "16.4"
  instance_class          = "db.m6g.large"
  allocated_storage       = 200
  db_name                 = "ledger"
  multi_az                = true
  backup_retention_period = 30
  deletion_protection     = true
  skip_final_snapshot     = false
}

module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.16.0"

  name                   = "edge"
  cidr                   = "10.20.0.0/16"
  azs                    = ["eu-central-1a", "eu-central-1b", "eu-central-1c"]
  private_subnets        = ["10.20.0.0/20", "10.20.16.0/20", "10.20.32.0/20"]
  enable_nat_gateway     = true
  single_nat_gateway     = false
  one_nat_gateway_per_az = true
}

resource "aws_eks_node_group" "batch" {
  cluster_name    = "edge"
  node_group_name = "batch"
  node_role_arn   = "arn:aws:iam::111122223333:role/node"
  subnet_ids      = ["subnet-0a1", "subnet-0b2"]
  scaling_config {
    min_size     = 2
    max_size     = 10
    desired_size = 4
  }
  update_config {
    max_unavailable = 1
  }
  taint {
    key    = "batch"
    value  = "true"
    effect = "NO_SCHEDULE"
  }
}

resource "aws_eks_addon" "cni" {
  cluster_name  = "edge"
  addon_name    = "vpc-cni"
  addon_version = "v1.19.0-eksbuild.1"
}

resource "google_container_cluster" "edge" {
  name                = "edge"
  location            = "europe-west4"
  deletion_protection = true
  release_channel {
    channel = "STABLE"
  }
  maintenance_policy {
    recurring_window {
      start_time = "2026-01-01T01:00:00Z"
      end_time   = "2026-01-01T05:00:00Z"
      recurrence = "FREQ=WEEKLY;BYDAY=SA,SU"
    }
    maintenance_exclusion {
      exclusion_name = "year-end"
      start_time     = "2026-12-15T00:00:00Z"
      end_time       = "2027-01-05T00:00:00Z"
    }
  }
}

resource "google_container_node_pool" "edge" {
  name       = "edge"
  cluster    = google_container_cluster.edge.id
  node_count = 3
  upgrade_settings {
    max_surge       = 1
    max_unavailable = 0
  }
  management {
    auto_repair  = true
    auto_upgrade = true
  }
}

resource "azurerm_linux_virtual_machine_scale_set" "web" {
  name                = "web"
  resource_group_name = "edge"
  location            = "westeurope"
  sku                 = "Standard_D4s_v5"
  instances           = 9
  admin_username      = "ops"
  zones               = ["1", "2", "3"]
  upgrade_mode        = "Rolling"
  health_probe_id     = "/subscriptions/0/probe"
  rolling_upgrade_policy {
    max_batch_instance_percent              = 20
    max_unhealthy_instance_percent          = 20
    max_unhealthy_upgraded_instance_percent = 5
    pause_time_between_batches              = "PT5M"
  }
  automatic_instance_repair {
    enabled = true
  }
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
  network_interface {
    name    = "web"
    primary = true
    ip_configuration {
      name      = "web"
      primary   = true
      subnet_id = "/subscriptions/0/subnet"
    }
  }
}
