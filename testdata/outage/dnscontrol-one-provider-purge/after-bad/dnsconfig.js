var REG = NewRegistrar("opensrs");
var DSP_GCP = NewDnsProvider("gcloud_main");

var EDGE_V4 = ["192.0.2.80"];

function WEB(label) {
  var out = [];
  for (var i = 0; i < EDGE_V4.length; i++) {
    out.push(A(label, EDGE_V4[i]));
  }
  return out;
}

D("fahrplan.example", REG,
  DnsProvider(DSP_GCP),
  DefaultTTL("10m"),
  NAMESERVER_TTL("2d"),

  WEB("@"),
  WEB("www"),
  WEB("api"),
  CNAME("status", "pages.status.example."),
  MX("@", 10, "mx1.fahrplan.example."),
  A("mx1", "192.0.2.25"),
  TXT("@", "v=spf1 mx -all"),
  CAA("@", "issue", "letsencrypt.org")
);
