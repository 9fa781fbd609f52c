# central stores behind the edge key-value service
namespace_class "platform" {
  used_by      = ["access", "gateway-sessions", "turnstile", "dash-login"]
  write_quorum = 1
  read_from    = "fastest"

  store "north" {
    provider = "vendor-g"
    regions  = ["us-central", "eu-west"]
    share    = 100
  }

  when_store_down {
    switch_to   = "none"
    serve_stale = "0s"
  }
}
