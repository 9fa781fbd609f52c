package org.holdpoint.mutant;

import java.util.List;

/// `service` of a generated router: customers, tunnels, and VPRN, IES and VPLS services.
final class SrosServices {
  private SrosServices() {}

  static void service(Draft service, Site site) {
    service.block("customer 1", " create", customer -> customer.leaf("description \"Default customer\""));
    for (var each = 0; each < site.customers().size(); each++) {
      var name = site.customers().get(each);
      service.block("customer " + (10 + each), " create", customer -> customer.leaf("description \"" + name + "\"").maybe("contact \"noc@" + name.toLowerCase()
          + ".example\"").maybe("phone \"+82 2 555 0100\""));
    }
    service.block("sdp 12", " mpls create", sdp -> sdp.maybe("description \"to the far side\"").leaf("far-end 192.0.2.12").leaf("ldp").maybe("path-mtu 9000")
        .block("keep-alive", alive -> alive.leaf("shutdown")).leaf("no shutdown"));
    service.someOf(45, List.of(
        draft -> vprns(draft, site), draft -> ies(draft, site), draft -> vpls(draft, site)));
  }

  private static void vprns(Draft service, Site site) {
    for (var each = 0; each < site.customers().size(); each++) {
      var number = 100 + 10 * each;
      var customer = each;
      service.block("vprn " + number, " customer " + (10 + each) + " create", vprn -> {
        vprn.maybe("description \"" + site.customers().get(customer) + "\"").maybe("ecmp 4").maybe("maximum-routes 1000 log-only threshold 80");
        vprn.maybe("autonomous-system 64500").leaf("route-distinguisher 64500:" + number);
        vprn.maybeBlock("auto-bind-tunnel", bind -> bind.leaf("resolution any"));
        vprn.leaf("vrf-target target:64500:" + number);
        for (var port = 1; port <= vprn.number(1, 2); port++) {
          serviceInterface(vprn, "lan-" + port, site.size() + port, number + port);
        }
        if (vprn.chance(40)) {
          SrosRouting.staticRoute(vprn, "198.51.100.0/24", "10." + customer + ".0.2");
        }
        vprn.maybeBlock("bgp", bgp -> bgp.maybe("multipath 2").block("group \"ce\"", group -> group.maybe("family ipv4").leaf("type external")
            .maybe("import " + site.importPolicies().get(customer)).leaf("export " + site.exportPolicies().get(customer))
            .block("neighbor 10." + customer + ".0.2", neighbor -> neighbor.leaf("peer-as " + (64600 + customer)).maybe("prefix-limit ipv4 50")))
            .leaf("no shutdown"));
        vprn.leaf("no shutdown");
      });
    }
  }

  private static void serviceInterface(Draft service, String name, int port, int tag) {
    service.block("interface \"" + name + "\"", " create", each -> each.maybe("description \"" + each.one("head office", "branch", "data centre") + "\"")
        .leaf("address 10." + port + "." + tag % 250 + ".1/30").maybe("ip-mtu 1500").maybe("mac 00:00:5e:00:53:%02d".formatted(port))
        .block("sap 1/1/" + (10 + port) + ":" + tag, " create", sap -> sap.maybe("description \"vlan " + tag + "\"")
            .maybeBlock("ingress", ingress -> ingress.leaf("qos 100").maybe("filter ip 10"))
            .maybeBlock("egress", egress -> egress.leaf("qos 200").maybe("filter ip 10"))
            .maybe("collect-stats"))
        .maybe("no shutdown"));
  }

  private static void ies(Draft service, Site site) {
    service.block("ies 500", " customer 1 create", ies -> {
      ies.maybe("description \"internet access\"");
      for (var port = 1; port <= Math.min(2, site.size()); port++) {
        serviceInterface(ies, "inet-" + port, site.size() + port, 500 + port);
      }
      ies.leaf("no shutdown");
    });
  }

  private static void vpls(Draft service, Site site) {
    service.block("vpls 300", " customer 1 create", vpls -> {
      vpls.maybe("description \"campus\"").maybe("service-mtu 9000").maybe("fdb-table-size 1000").maybe("local-age 600");
      vpls.block("stp", stp -> stp.maybe("priority 4096").leaf(stp.one("shutdown", "no shutdown")));
      for (var port = 1; port <= Math.min(2, site.size()); port++) {
        vpls.block("sap 1/1/" + (10 + port) + ":" + (300 + port), " create", sap -> sap.maybe("description \"building " + sap.number(1, 9) + "\"")
            .maybe("max-nbr-mac-addr 50").maybeBlock("stp", stp -> stp.leaf("shutdown"))
            .maybeBlock("ingress", ingress -> ingress.leaf("qos 100")).leaf("no shutdown"));
      }
      vpls.block("mesh-sdp 12:300", " create", sdp -> sdp.leaf("no shutdown"));
      vpls.leaf("no shutdown");
    });
  }
}
