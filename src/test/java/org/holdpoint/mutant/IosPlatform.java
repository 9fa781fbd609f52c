package org.holdpoint.mutant;

/// The parts of a generated IOS router that are not routing: system, VRFs, quality of service, keys, interfaces, lines.
final class IosPlatform {
  private IosPlatform() {}

  static void head(Draft configure, IosSite site) {
    configure.leaf("service timestamps debug datetime msec").leaf("service timestamps log datetime msec").maybe("service password-encryption");
    configure.leaf("hostname " + site.router()).maybe("logging buffered 65536").maybe("enable secret 9 $9$abcDEF").maybe("aaa new-model").maybe("no ip domain lookup");
    configure.maybe("ip domain name example.net").maybe("ip multicast-routing distributed").maybe("ip cef").maybe("ipv6 unicast-routing").maybe("mpls label protocol ldp");
  }

  static void vrfs(Draft configure, IosSite site) {
    for (var each = 0; each < site.customers().size(); each++) {
      var number = 100 + 10 * each;
      configure.block("vrf definition " + site.customers().get(each), vrf -> {
        vrf.leaf("rd 64500:" + number).maybe("description vpn of customer " + number);
        vrf.block("address-family ipv4", family -> family.leaf("route-target export 64500:" + number).leaf("route-target import 64500:" + number).maybe("maximum routes 1000 80"));
        vrf.maybeBlock("address-family ipv6", family -> family.leaf("route-target export 64500:" + number).leaf("route-target import 64500:" + number));
      });
    }
  }

  static void qos(Draft configure) {
    configure.block("class-map match-any VOICE", map -> map.leaf("match dscp ef").maybe("match access-group name VOICE-NETS"));
    configure.block("class-map match-all BULK", map -> map.leaf("match dscp cs1"));
    configure.block("policy-map EDGE-OUT", policy -> {
      policy.maybe("description what leaves to customers");
      policy.block("class VOICE", each -> each.leaf("priority percent " + each.number(5, 30)).maybe("set dscp ef"));
      policy.maybeBlock("class BULK", each -> each.leaf("bandwidth percent " + each.number(5, 20)).maybe("queue-limit 64 packets"));
      policy.block("class class-default", each -> each.leaf("fair-queue").maybe("random-detect"));
    });
  }

  static void keys(Draft configure) {
    configure.block("key chain ISIS-KEYS", chain -> {
      for (var key = 1; key <= chain.number(1, 2); key++) {
        chain.block("key " + key, each -> each.leaf("key-string 7 094F471A1A0A").maybe("accept-lifetime 00:00:00 Jan 1 2021 infinite").maybe("send-lifetime 00:00:00 Jan 1 2021 infinite"));
      }
    });
  }

  static void interfaces(Draft configure, IosSite site) {
    configure.block("interface Loopback0", each -> each.maybe("description the router itself").leaf("ip address " + site.loopback() + " 255.255.255.255").maybe("ip router isis CORE"));
    site.links().forEach(link -> configure.block("interface " + link.port(), each -> {
      each.leaf("description to " + link.far()).maybe("mtu 9100").maybe("bandwidth 10000000");
      each.leaf("ip address 198.18.0." + link.octet() + " 255.255.255.254").maybe("no ip redirects").maybe("no ip proxy-arp").leaf("ip router isis CORE");
      each.maybe("load-interval 30").maybe("mpls ip").maybe("carrier-delay msec 0").maybe("bfd interval 100 min_rx 100 multiplier 3");
      each.maybe("isis circuit-type level-2-only").leaf("isis network point-to-point").leaf("isis metric " + 10 * each.number(1, 40)).maybe("isis authentication key-chain ISIS-KEYS");
      each.maybe("no shutdown");
    }));
    if (!site.core()) {
      customerInterfaces(configure, site);
    }
  }

  private static void customerInterfaces(Draft configure, IosSite site) {
    for (var each = 0; each < site.customers().size(); each++) {
      var customer = each;
      var port = "GigabitEthernet0/2/" + each;
      configure.block("interface " + port, physical -> physical.leaf("description customer " + site.customers().get(customer)).leaf("no ip address").maybe("negotiation auto")
          .maybe("no cdp enable").maybe("service-policy output EDGE-OUT"));
      configure.block("interface " + port + "." + (100 + customer), sub -> sub.leaf("encapsulation dot1Q " + (100 + customer)).leaf("vrf forwarding " + site.customers().get(customer))
          .leaf("ip address 10." + (10 + customer) + ".0.1 255.255.255.252").maybe("no ip redirects").maybe("ip access-group CUSTOMER-IN in"));
      configure.block("interface " + port + "." + (200 + customer), sub -> sub.leaf("encapsulation dot1Q " + (200 + customer))
          .leaf("ip address 203.0.113." + (4 * customer + 1) + " 255.255.255.252").maybe("no ip redirects").maybe("ip verify unicast source reachable-via rx"));
    }
  }

  static void tail(Draft configure, IosSite site) {
    configure.maybe("snmp-server community 4KxQm1 RO 10").maybe("snmp-server location floor 3").maybe("logging host 192.0.2.230").maybe("logging source-interface Loopback0");
    configure.maybeBlock("control-plane", plane -> plane.leaf("service-policy input EDGE-OUT"));
    configure.block("line con 0", line -> line.leaf("exec-timeout " + line.number(5, 30) + " 0").maybe("logging synchronous").maybe("stopbits 1"));
    configure.block("line vty 0 " + configure.one("4", "15"), line -> line.maybe("access-class MANAGEMENT in").leaf("exec-timeout " + line.number(5, 30) + " 0").leaf("login local")
        .leaf("transport input ssh"));
    configure.maybe("ntp source Loopback0").leaf("ntp server 192.0.2.250").maybe("ntp server 192.0.2.251 prefer");
    if (site.size() > 2) {
      configure.maybe("ip ssh version 2").maybe("no ip http server");
    }
  }
}
