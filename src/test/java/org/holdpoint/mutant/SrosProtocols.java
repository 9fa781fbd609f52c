package org.holdpoint.mutant;

/// The routing protocols of a generated router.
final class SrosProtocols {
  private SrosProtocols() {}

  static void isis(Draft router, Site site) {
    router.block("isis 0", isis -> {
      isis.leaf("level-capability " + isis.one("level-2", "level-1/2")).leaf("area-id 49.00" + isis.number(10, 99));
      isis.maybe("traffic-engineering").maybe("advertise-router-capability area").maybe("reference-bandwidth 100000000");
      isis.maybe("overload-on-boot timeout " + 60 * isis.number(1, 9)).maybe("lsp-lifetime 65535");
      isis.maybe("authentication-key \"9aW.kXq1\" hash2").maybe("authentication-type message-digest");
      if (isis.chance(35) && !site.core()) {
        isis.leaf("export " + isis.one(site.exportPolicies())).leaf("export-limit " + 100 * isis.number(1, 9) + " log 80");
      }
      isis.maybeBlock("timers", timers -> timers.leaf("spf-wait 1000 spf-initial-wait 50 spf-second-wait 100").maybe("lsp-wait 1000"));
      isis.maybeBlock("graceful-restart", restart -> restart.maybe("helper-disable"));
      isis.block("level 2", level -> level.leaf("wide-metrics-only")
          .maybe("default-metric " + level.number(10, 99)).maybe("preference " + level.number(15, 30)));
      isis.maybeBlock("level 1", level -> level.leaf("wide-metrics-only"));
      isis.maybeBlock("segment-routing", routing -> routing.leaf("tunnel-table-pref 8").leaf("prefix-sid-range global").leaf("no shutdown"));
      isis.block("interface \"system\"", each -> each.maybe("ipv4-node-sid index " + site.number()).leaf("passive").leaf("no shutdown"));
      site.links().forEach(link -> isis.block("interface " + link.name(), each -> {
        each.maybe("level-capability level-2").leaf("interface-type point-to-point").maybe("hello-padding adaptive").maybe("bfd-enable ipv4");
        each.maybe("hello-authentication-key \"3dF.pLw8\" hash2");
        if (each.chance(75)) {
          each.block("level 2", level -> level.leaf("metric " + 10 * level.number(1, 40)).maybe("hello-interval " + level.number(3, 9))
              .maybe("hello-multiplier 3"));
        }
        each.maybeBlock("level 1", level -> level.leaf("metric " + 10 * level.number(1, 40)).maybe("passive"));
        each.leaf("no shutdown");
      }));
      isis.leaf("no shutdown");
    });
  }

  static void ospf(Draft router, Site site) {
    router.block("ospf 0", ospf -> {
      ospf.maybe("traffic-engineering").maybe("reference-bandwidth 100000000").maybe("router-id " + site.loopback());
      if (ospf.chance(50) && !site.core()) {
        ospf.leaf("export " + ospf.one(site.exportPolicies()));
      }
      ospf.maybeBlock("timers", timers -> timers.leaf("spf-wait 2000 spf-initial-wait 50 spf-second-wait 100").maybe("lsa-arrival 500"));
      ospf.block("area 0.0.0.0", area -> {
        area.maybeBlock("interface \"system\"", each -> each.leaf("passive").leaf("no shutdown"));
        site.links().forEach(link -> area.block("interface " + link.name(), each -> each.leaf("interface-type point-to-point").maybe("hello-interval 5")
            .maybe("dead-interval 20").leaf("metric " + each.number(10, 900)).maybe("bfd-enable").maybe("mtu 1500").leaf("no shutdown")));
      });
      if (ospf.chance(40)) {
        ospf.block("area 0.0.0." + ospf.number(1, 9), area -> area.block(area.one("stub", "nssa"), stub -> stub.leaf("no summaries"))
            .block("interface \"lan-" + area.number(1, 9) + "\"", each -> each.leaf("metric 100").maybe("passive").leaf("no shutdown")));
      }
      ospf.leaf("no shutdown");
    });
  }

  static void mpls(Draft router, Site site) {
    router.block("mpls", mpls -> {
      mpls.maybe("resignal-timer 30").maybe("cspf-on-loose-hop");
      mpls.block("interface \"system\"", each -> each.leaf("no shutdown"));
      site.links().forEach(link -> mpls.block("interface " + link.name(), each -> each.maybe("admin-group \"blue\"").maybe("te-metric " + each.number(10, 99))
          .leaf("no shutdown")));
      mpls.block("path \"loose\"", path -> path.leaf("no shutdown"));
      if (mpls.chance(50)) {
        mpls.block("path \"strict-1\"", path -> path.leaf("hop 1 198.18.0.3 strict").maybe("hop 2 198.18.0.5 strict").leaf("no shutdown"));
      }
      for (var each = 1; each <= mpls.number(0, 2); each++) {
        mpls.block("lsp \"lsp-to-192.0.2." + (10 + each) + "\"", lsp -> lsp.leaf("to 192.0.2." + lsp.number(10, 99)).maybe("cspf").maybe("metric 100")
            .maybeBlock("fast-reroute facility", reroute -> reroute.leaf("no node-protect"))
            .block("primary \"loose\"", primary -> primary.maybe("bandwidth " + primary.number(10, 900)).maybe("hop-limit 20"))
            .leaf("no shutdown"));
      }
      mpls.leaf("no shutdown");
    });
  }

  static void rsvp(Draft router, Site site) {
    router.block("rsvp", rsvp -> {
      rsvp.maybe("refresh-time 45");
      rsvp.block("interface \"system\"", each -> each.leaf("no shutdown"));
      site.links().forEach(link -> rsvp.block("interface " + link.name(), each -> each.maybe("hello-interval 3000").maybe("subscription 90").maybe("bfd-enable")
          .leaf("no shutdown")));
      rsvp.leaf("no shutdown");
    });
  }

  static void ldp(Draft router, Site site) {
    router.block("ldp", ldp -> {
      ldp.maybe("tunnel-down-damp-time 0").maybe("export \"LDP-LOOPBACKS\"").maybe("import \"LDP-LOOPBACKS\"");
      ldp.maybeBlock("graceful-restart", _ -> {});
      ldp.block("interface-parameters", parameters -> site.links().forEach(link -> parameters.block("interface " + link.name(), " dual-stack",
          each -> each.maybe("bfd-enable ipv4").block("ipv4", ipv4 -> ipv4.maybe("hello 15 3").maybe("transport-address system").leaf("no shutdown"))
              .leaf("no shutdown"))));
      ldp.block("targeted-session", targeted -> {
        if (targeted.chance(40)) {
          targeted.block("peer 192.0.2." + targeted.number(10, 99), peer -> peer.maybe("hello 45 3").maybe("bfd-enable").leaf("no shutdown"));
        }
      });
      ldp.leaf("no shutdown");
    });
  }

  static void bgp(Draft router, Site site) {
    router.block("bgp", bgp -> {
      bgp.maybe("min-route-advertisement " + bgp.number(1, 5)).maybe("keepalive 10").maybe("hold-time 30").maybe("router-id " + site.loopback());
      bgp.maybe("multipath " + bgp.number(2, 8)).maybe("rapid-withdrawal").maybe("advertise-inactive");
      bgp.maybeBlock("graceful-restart", restart -> restart.maybe("restart-time 120").maybe("stale-routes-time 360"));
      bgp.block("group \"" + bgp.one("rr", "core", "ibgp-rr") + "\"", group -> {
        group.maybe("description \"route reflectors\"").maybe("family ipv4 vpn-ipv4").leaf("type internal").maybe("local-address " + site.loopback());
        group.maybe("next-hop-self");
        for (var each = 1; each <= group.number(1, 2); each++) {
          group.block("neighbor 192.0.2." + (200 + each), neighbor -> neighbor.maybe("description \"reflector\"")
              .maybe("authentication-key \"7hT.sQv2\" hash2").maybe("bfd-enable"));
        }
      });
      for (var each = 0; each < site.customers().size(); each++) {
        customerGroup(bgp, site, each);
      }
      bgp.leaf("no shutdown");
    });
  }

  private static void customerGroup(Draft bgp, Site site, int customer) {
    bgp.block("group \"cust-" + site.customers().get(customer).toLowerCase() + "\"", group -> {
      group.maybe("description \"customer " + site.customers().get(customer) + "\"").leaf("type external");
      group.leaf("import " + site.importPolicies().get(customer)).leaf("export " + site.exportPolicies().get(customer));
      if (group.chance(50)) {
        group.leaf("peer-as " + (64510 + customer));
      }
      for (var each = 1; each <= group.number(1, 2); each++) {
        group.block("neighbor " + site.customerAddress(10 * (customer + 1) + each), neighbor -> {
          neighbor.maybe("description \"line " + neighbor.number(1, 4) + "\"").leaf("peer-as " + (64510 + customer));
          neighbor.maybe("prefix-limit ipv4 " + 10 * neighbor.number(1, 20)).maybe("authentication-key \"2bG.yNz5\" hash2").maybe("med-out igp-cost");
          neighbor.maybeBlock("graceful-restart", restart -> restart.maybe("restart-time 90"));
        });
      }
    });
  }
}
