var REG_NONE = NewRegistrar("none");
var DSP_R53 = NewDnsProvider("r53_main");
var DSP_GCORE = NewDnsProvider("gcore");

D("example.net", REG_NONE, DnsProvider(DSP_R53), DnsProvider(DSP_GCORE),
    DefaultTTL(300),
    A("@", "203.0.113.10"),
    A("api", "203.0.113.20", TTL(120)),
    A("api", "203.0.113.21", TTL(120)),
    CNAME("www", "edge.cdn.example."),
    MX("@", 10, "mx1.example.net."),
    MX("@", 20, "mx2.example.net."),
    TXT("@", "v=spf1 include:_spf.example.net -all")
);
