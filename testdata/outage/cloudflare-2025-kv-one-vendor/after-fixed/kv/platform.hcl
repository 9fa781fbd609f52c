# central stores behind the edge key-value service
namespace_class "platform" {
  used_by      = ["access", "gateway-sessions", "turnstile", "dash-login"]
  write_quorum = 2        # of three while the own store fills
  read_from    = "fastest"

  store "north" {
    provider = "vendor-g"
    regions  = ["us-central", "eu-west"]
    share    = 50
  }

  store "south" {
    provider = "vendor-a"
    regions  = ["us-east", "eu-north"]
    share    = 40
  }

  store "own" {
    provider = "in-house"
    regions  = ["ams", "iad", "sin"]
    share    = 10
  }

  when_store_down {
    switch_to   = "other-store"
    after       = "20s"
    serve_stale = "8h"
  }
}
