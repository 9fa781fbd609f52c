# what the incident commander needs: status page and copy of the runbooks
module "status_site" {
  source    = "../modules/static-site"
  providers = { aws = aws.rescue }

  bucket_name   = "status-kontorplan-rescue"
  domain        = "status.kontorplan.example"
  dns_provider  = "external"
  edit_auth     = "local-totp"
  editors_group = "incident-commanders"
}

module "runbook_mirror" {
  source    = "../modules/static-site"
  providers = { aws = aws.rescue }

  bucket_name  = "runbooks-kontorplan-rescue"
  domain       = "runbooks.kontorplan-rescue.example"
  dns_provider = "external"
  edit_auth    = "local-totp"
  sync_every   = "15m"
}
