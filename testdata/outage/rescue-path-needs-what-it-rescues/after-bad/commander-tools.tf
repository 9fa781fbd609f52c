# what the incident commander needs: status page and runbooks
module "status_site" {
  source = "../modules/cluster-site"

  cluster       = "prod-cluster"
  namespace     = "status"
  domain        = "status.kontorplan.example"
  dns_provider  = "external"
  edit_auth     = "oidc:login"
  editors_group = "incident-commanders"
}

module "runbook_mirror" {
  source = "../modules/wiki-space"

  wiki  = "wiki"
  space = "RUNBOOKS"
}
