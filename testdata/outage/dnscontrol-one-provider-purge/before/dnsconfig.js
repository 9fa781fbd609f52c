var REG = NewRegistrar("opensrs");
var DSP_R53 = NewDnsProvider("r53_main");
var DSP_GCP = NewDnsProvider("gcloud_main");

var EDGE_V4 = ["192.0.2.80", "198.51.100.80"];

function WEB(label) {
  var out = [];
  for (var i = 0; i < EDGE_V4.length; i++) {
    out.push(A(label, EDGE_V4[i]));
  }
  return out;
}

D("fahrplan.example", REG,
  DnsProvider(DSP_R53, 2),
  DnsProvider(DSP_GCP, 2),
  DefaultTTL("10m"),
  NAMESERVER_TTL("2d"),

  // written by external-dns in the clusters
  IGNORE("*.k8s", "A,AAAA,TXT,CNAME"),
  IGNORE("_acme-challenge.**", "TXT"),
  // written by the partner portal
  IGNORE("*.partner", "CNAME"),

  WEB("@"),
  WEB("www"),
  WEB("api"),
  CNAME("status", "pages.status.example."),
  MX("@", 10, "mx1.fahrplan.example."),
  A("mx1", "192.0.2.25"),
  TXT("@", "v=spf1 mx -all"),
  CAA("@", "issue", "letsencrypt.org")
);
