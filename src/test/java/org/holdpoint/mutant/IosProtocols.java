package org.holdpoint.mutant;

/// The routing protocols of a generated IOS router.
final class IosProtocols {
  private IosProtocols() {}

  static void isis(Draft configure, IosSite site) {
    configure.block("router isis CORE", isis -> {
      isis.leaf("net 49.0001.1920.0000.%04d.00".formatted(site.number())).leaf("is-type " + isis.one("level-2-only", "level-1-2")).leaf("metric-style wide");
      isis.maybe("authentication mode md5").maybe("authentication key-chain ISIS-KEYS").maybe("set-overload-bit on-startup 360").maybe("max-lsp-lifetime 65535").maybe("log-adjacency-changes");
      isis.maybe("lsp-refresh-interval 65000").maybe("spf-interval 5 50 200").maybe("fast-flood 10").maybe("nsf cisco");
      if (isis.chance(30)) {
        isis.leaf("redistribute " + isis.one("static ip", "connected") + " route-map INTO-ISIS");
      }
      isis.leaf("passive-interface Loopback0").maybe("mpls traffic-eng router-id Loopback0").maybe("mpls traffic-eng level-2").maybe("bfd all-interfaces");
      isis.maybeBlock("address-family ipv6", family -> family.leaf("multi-topology").maybe("redistribute static route-map INTO-ISIS"));
    });
  }

  static void ospf(Draft configure, IosSite site) {
    configure.block("router ospf 1", ospf -> {
      ospf.leaf("router-id " + site.loopback()).maybe("auto-cost reference-bandwidth 100000").maybe("log-adjacency-changes detail").maybe("timers throttle spf 50 200 5000");
      ospf.maybe("redistribute static subnets route-map INTO-OSPF").leaf("passive-interface default").maybe("distance 115");
      ospf.leaf("no passive-interface " + site.links().getFirst().port());
      ospf.leaf("network 198.18.0.0 0.0.0.255 area 0").maybe("network " + site.loopback() + " 0.0.0.0 area 0");
    });
  }

  static void bgp(Draft configure, IosSite site) {
    configure.block("router bgp 64500", bgp -> {
      var templates = bgp.chance(30);
      var families = bgp.chance(75);
      if (templates) {
        bgp.block("template peer-policy RR-POLICY", policy -> policy.leaf("send-community both").maybe("next-hop-self").maybe("route-map FROM-RR in"));
        bgp.block("template peer-session RR-SESSION", session -> session.leaf("remote-as 64500").maybe("update-source Loopback0").maybe("timers 10 30"));
      }
      bgp.leaf("bgp router-id " + site.loopback()).leaf("bgp log-neighbor-changes").maybe("bgp graceful-restart").maybe("bgp bestpath as-path multipath-relax");
      if (families) {
        bgp.maybe("no bgp default ipv4-unicast");
      }
      reflectors(bgp, site, templates);
      for (var each = 0; each < site.customers().size(); each++) {
        var address = site.customerAddress(each);
        bgp.leaf("neighbor " + address + " remote-as " + (64600 + each)).leaf("neighbor " + address + " description " + site.customers().get(each).toLowerCase())
            .maybe("neighbor " + address + " password 7 0822455D0A16").maybe("neighbor " + address + " ttl-security hops 1").maybe("neighbor " + address + " shutdown");
      }
      if (families) {
        bgp.block("address-family ipv4", family -> exchanged(family, site, templates));
        bgp.block("address-family vpnv4", family -> site.links().stream().limit(2).forEach(link ->
            family.leaf("neighbor 192.0.2." + (200 + link.octet()) + " activate").leaf("neighbor 192.0.2." + (200 + link.octet()) + " send-community extended")));
      } else {
        exchanged(bgp, site, templates);
      }
      vpns(bgp, site);
    });
  }

  private static void reflectors(Draft bgp, IosSite site, boolean templates) {
    for (var link : site.links().subList(0, Math.min(2, site.links().size()))) {
      var address = "192.0.2." + (200 + link.octet());
      bgp.leaf("neighbor " + address + (templates ? " inherit peer-session RR-SESSION" : " remote-as 64500"));
      bgp.maybe("neighbor " + address + " description reflector at " + link.far());
      if (!templates) {
        bgp.leaf("neighbor " + address + " update-source Loopback0");
      }
    }
  }

  private static void exchanged(Draft family, IosSite site, boolean templates) {
    family.maybe("network 198.51.100.0 mask 255.255.255.0").maybe("aggregate-address 198.51.100.0 255.255.255.0 summary-only").maybe("redistribute static route-map STATIC-TO-BGP");
    for (var link : site.links().subList(0, Math.min(2, site.links().size()))) {
      var address = "192.0.2." + (200 + link.octet());
      family.leaf("neighbor " + address + " activate");
      family.leaf("neighbor " + address + (templates ? " inherit peer-policy RR-POLICY" : " next-hop-self"));
    }
    for (var each = 0; each < site.customers().size(); each++) {
      var address = site.customerAddress(each);
      var name = site.customers().get(each);
      family.leaf("neighbor " + address + " activate").maybe("neighbor " + address + " send-community").leaf("neighbor " + address + " prefix-list " + name + "-IN in")
          .leaf("neighbor " + address + " route-map " + name + "-OUT out").maybe("neighbor " + address + " soft-reconfiguration inbound")
          .leaf("neighbor " + address + " maximum-prefix " + 10 * family.number(1, 9) + " 80");
    }
    family.maybe("maximum-paths " + family.number(2, 8)).maybe("distance bgp 20 200 200");
  }

  private static void vpns(Draft bgp, IosSite site) {
    for (var each = 0; each < site.customers().size(); each++) {
      var customer = each;
      bgp.maybeBlock("address-family ipv4 vrf " + site.customers().get(each), family -> {
        var address = site.vpnAddress(customer);
        family.maybe("redistribute connected").maybe("redistribute static");
        family.leaf("neighbor " + address + " remote-as " + (64700 + customer)).maybe("neighbor " + address + " description branch office");
        family.maybe("neighbor " + address + " update-source GigabitEthernet0/2/" + customer + "." + (100 + customer)).maybe("neighbor " + address + " password 7 0822455D0A16")
            .maybe("neighbor " + address + " ttl-security hops 1").maybe("neighbor " + address + " shutdown");
        family.leaf("neighbor " + address + " activate");
        family.maybe("neighbor " + address + " as-override").leaf("neighbor " + address + " prefix-list " + site.customers().get(customer) + "-VPN in")
            .maybe("neighbor " + address + " maximum-prefix 50");
      });
    }
  }
}
