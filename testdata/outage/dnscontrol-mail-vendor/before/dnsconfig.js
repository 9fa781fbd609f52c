var REG_NONE = NewRegistrar("none");
var DSP_CF = NewDnsProvider("cloudflare");

DEFAULTS(DefaultTTL(3600));

// Names below apps.kvistmobler.example are written by external-dns of the
// clusters fra-prod and arn-prod, the _acme-challenge names by cert-manager.
D("kvistmobler.example", REG_NONE, DnsProvider(DSP_CF), NO_PURGE,
  A("@", "203.0.113.20"),
  AAAA("@", "2001:db8:40::20"),
  CNAME("www", "kvistmobler.example."),
  MX("@", 10, "mx1.postcentral.example."),
  MX("@", 20, "mx2.postcentral.example."),
  TXT("@", "v=spf1 include:_spf.postcentral.example -all"),
  TXT("_dmarc", "v=DMARC1; p=reject; rua=mailto:dmarc@kvistmobler.example"),
  CAA("@", "issue", "letsencrypt.org")
);
