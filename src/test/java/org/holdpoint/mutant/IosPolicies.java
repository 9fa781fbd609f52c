package org.holdpoint.mutant;

/// Static routes, lists and route maps of a generated IOS router.
final class IosPolicies {
  private IosPolicies() {}

  static void lists(Draft configure, IosSite site) {
    for (var route = 1; route <= configure.number(0, 3); route++) {
      configure.leaf("ip route 198.51.100." + 64 * (route - 1) + " 255.255.255.192 203.0.113." + (4 * route + 2));
    }
    configure.maybe("ip forward-protocol nd");
    if (!site.core()) {
      for (var each = 0; each < site.customers().size(); each++) {
        var name = site.customers().get(each);
        configure.leaf("ip prefix-list " + name + "-IN seq 5 permit 198.51.100." + 32 * each + "/27").maybe("ip prefix-list " + name + "-IN seq 10 permit 203.0.113.0/24 le 28")
            .leaf("ip prefix-list " + name + "-VPN seq 5 permit 10." + (10 + each) + ".0.0/16 le 24");
      }
      configure.maybe("ip community-list standard CUSTOMERS permit 64500:100").leaf("ip as-path access-list 10 permit ^$");
    }
    configure.block("ip access-list standard MANAGEMENT", list -> list.leaf("permit 192.0.2.0 0.0.0.255").maybe("deny any log"));
    configure.block("ip access-list extended VOICE-NETS", list -> list.leaf("permit udp any any range 16384 32767"));
    configure.block("ip access-list extended CUSTOMER-IN", list -> list.leaf("deny ip 10.0.0.0 0.255.255.255 any").leaf("permit ip any any").maybe("remark no private addresses"));
  }

  static void maps(Draft configure, IosSite site) {
    for (var each = 0; each < site.customers().size() && !site.core(); each++) {
      var name = site.customers().get(each);
      configure.block("route-map " + name + "-OUT permit 10", map -> map.maybe("description what " + name.toLowerCase() + " gets").leaf("match ip address prefix-list " + name + "-IN")
          .maybe("set community 64500:100 additive").maybe("set metric " + map.number(10, 90)));
      configure.maybeBlock("route-map " + name + "-OUT deny 20", map -> map.leaf("match as-path 10"));
    }
    if (!site.core()) {
      configure.block("route-map STATIC-TO-BGP permit 10", map -> map.leaf("match tag 100").maybe("set local-preference 120"));
      configure.block("route-map FROM-RR permit 10", map -> map.maybe("set weight 100"));
    }
    configure.block("route-map INTO-ISIS permit 10", map -> map.leaf("match tag 200").maybe("set metric 100"));
    configure.block("route-map INTO-OSPF permit 10", map -> map.leaf("match tag 300").maybe("set metric-type type-1"));
  }
}
