package org.holdpoint.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// `router Base` of a generated router: interfaces and static routes here, the protocols in [SrosProtocols], policies below.
final class SrosRouting {
  private SrosRouting() {}

  static void router(Draft router, Site site) {
    router.block("interface \"system\"", each -> each.leaf("address " + site.loopback() + "/32").leaf("no shutdown"));
    site.links().forEach(link -> coreInterface(router, link));
    router.leaf("autonomous-system 64500").leaf("router-id " + site.loopback()).maybe("ecmp " + router.number(2, 8));
    router.maybeBlock("mpls-labels", labels -> labels.leaf("sr-labels start 20000 end 29999"));
    for (var route = 1; route <= router.number(0, 2); route++) {
      staticRoute(router, "198.51.100." + 64 * route + "/26", site.customerAddress(100 + route));
    }
    if (!site.core()) {
      policies(router, site);
    }
    protocols(router, site).forEach(protocol -> protocol.accept(router));
  }

  private static void coreInterface(Draft router, Site.Link link) {
    router.block("interface " + link.name(), each -> each.leaf("address 198.18.0." + link.octet() + "/31").maybe("description \"core link\"")
        .leaf("port " + link.port()).maybe("bfd 100 receive 100 multiplier 3").maybe("ldp-sync-timer 30")
        .maybeBlock("icmp", icmp -> icmp.leaf("no redirects").maybe("no unreachables"))
        .maybeBlock("ingress", ingress -> ingress.leaf("filter ip 10"))
        .maybeBlock("ipv6", ipv6 -> ipv6.leaf("address 2001:db8:0:" + link.octet() + "::1/64").maybe("bfd 100 receive 100 multiplier 3"))
        .leaf("no shutdown"));
  }

  /// A static route. Also what a VPRN has.
  static void staticRoute(Draft draft, String prefix, String nextHop) {
    draft.block("static-route-entry " + prefix, route -> {
      if (route.chance(25)) {
        route.block("black-hole", hole -> hole.leaf("no shutdown"));
      } else {
        route.block("next-hop " + nextHop, hop -> hop.maybe("bfd-enable").maybe("metric " + hop.number(2, 20)).leaf("no shutdown"));
      }
    });
  }

  private static List<Consumer<Draft>> protocols(Draft router, Site site) {
    var chosen = new ArrayList<Consumer<Draft>>();
    chosen.add(draft -> SrosProtocols.isis(draft, site));
    if (router.chance(25)) {
      chosen.add(router.number(0, chosen.size()), draft -> SrosProtocols.ospf(draft, site));
    }
    if (router.chance(35)) {
      chosen.add(draft -> SrosProtocols.mpls(draft, site));
      chosen.add(draft -> SrosProtocols.rsvp(draft, site));
    }
    if (router.chance(40)) {
      chosen.add(draft -> SrosProtocols.ldp(draft, site));
    }
    if (!site.core()) {
      chosen.add(router.chance(75) ? chosen.size() : router.number(0, chosen.size()), draft -> SrosProtocols.bgp(draft, site));
    }
    return chosen;
  }

  private static void policies(Draft router, Site site) {
    router.block("policy-options", options -> {
      options.leaf("begin");
      for (var each = 0; each < site.customers().size(); each++) {
        var number = each;
        options.block("prefix-list \"PFX-" + site.customers().get(each) + "\"", list -> list.leaf("prefix 198.51.100." + 32 * number + "/27 exact")
            .maybe("prefix 203.0.113.0/24 longer"));
      }
      options.maybe("community \"COM-CUSTOMER\" members \"64500:100\"");
      options.maybeBlock("community \"COM-BACKUP\"", community -> community.leaf("members \"64500:70\""));
      options.maybeBlock("as-path \"ASP-LEAK\"", path -> path.leaf("expression \".* 64666 .*\""));
      for (var each = 0; each < site.customers().size(); each++) {
        importPolicy(options, site, each);
        exportPolicy(options, site, each);
      }
      options.leaf("commit");
    });
  }

  private static void importPolicy(Draft options, Site site, int customer) {
    options.block("policy-statement " + site.importPolicies().get(customer), policy -> {
      policy.maybe("description \"what " + site.customers().get(customer) + " may send\"");
      policy.block("entry 10", entry -> entry.block("from", from -> from.leaf("prefix-list \"PFX-" + site.customers().get(customer) + "\"")
              .maybe("protocol bgp"))
          .block("action", " accept", action -> action.maybe("local-preference " + 10 * action.number(8, 20)).maybe("community add \"COM-CUSTOMER\"")));
      if (policy.chance(40)) {
        policy.block("entry 20", entry -> entry.block("from", from -> from.leaf("as-path \"ASP-LEAK\"")).block("action", " drop", _ -> {}));
      }
      policy.block("default-action", " drop", _ -> {});
    });
  }

  private static void exportPolicy(Draft options, Site site, int customer) {
    options.block("policy-statement " + site.exportPolicies().get(customer), policy -> {
      for (var number = 10; number <= 10 * policy.number(1, 2); number += 10) {
        policy.block("entry " + number, entry -> {
          entry.maybe("description \"" + entry.one("ours", "customers", "aggregates") + "\"");
          entry.block("from", from -> from.leaf("protocol " + from.one("bgp", "static", "direct", "isis")).maybe("community \"COM-CUSTOMER\""));
          if (entry.chance(25)) {
            entry.block("to", to -> to.leaf("protocol " + to.one("bgp", "isis")));
          }
          entry.block("action", " accept", action -> action.maybe("metric set " + action.number(10, 99)).maybe("next-hop-self"));
        });
      }
      policy.block("default-action", policy.one(" drop", " accept"), _ -> {});
    });
  }
}
