package org.holdpoint.mutant;

import java.util.List;

/// The parts of a generated router that are not routing: system, log, cards, ports, quality of service, filters.
final class SrosPlatform {
  private SrosPlatform() {}

  static void system(Draft configure, Site site) {
    configure.block("system", system -> {
      system.leaf("name \"" + site.router() + "\"").maybe("location \"" + site.router().replaceAll("^pe?-|\\d+$", "") + " exchange, floor 3\"");
      system.maybe("contact \"noc@example.net\"").maybe("clli-code \"KR%04d\"".formatted(site.number()));
      system.someOf(35, List.of(
          draft -> draft.block("snmp", snmp -> snmp.maybe("general-port 161").maybe("packet-size 9216").leaf("no shutdown")),
          SrosPlatform::time,
          draft -> draft.block("login-control", login -> login.maybeBlock("ssh", ssh -> ssh.leaf("inbound-max-sessions 10").maybe("ttl-security 255"))
              .leaf("idle-timeout " + login.number(10, 60)).maybe("exponential-backoff")),
          SrosPlatform::security));
    });
  }

  private static void time(Draft system) {
    system.block("time", time -> time
        .block("ntp", ntp -> ntp.leaf("server 192.0.2.250 prefer").maybe("server 192.0.2.251").leaf("no shutdown"))
        .maybeBlock("sntp", sntp -> sntp.leaf("shutdown"))
        .leaf("zone KST"));
  }

  private static void security(Draft system) {
    system.block("security", security -> {
      security.maybe("telnet-server").maybe("ftp-server");
      if (security.chance(60)) {
        security.block("profile \"" + security.one("operators", "readers", "automation") + "\"", profile -> {
          profile.leaf("default-action deny-all");
          for (var entry = 10; entry <= 10 * security.number(1, 3); entry += 10) {
            var command = profile.one("show", "ping", "traceroute", "info", "configure router");
            profile.block("entry " + entry, each -> each.leaf("match \"" + command + "\"").leaf("action " + each.one("permit", "read-only")));
          }
        });
      }
      security.maybeBlock("user \"netops\"", user -> user.leaf("access console").maybeBlock("console", console -> console.leaf("member \"operators\"")));
      security.block("snmp", snmp -> snmp.leaf("community \"4KxQm1\" hash2 r version v2c").maybeBlock("view iso subtree 1", view -> view.leaf("mask ff type included")));
      security.maybeBlock("tacplus", tacplus -> tacplus.leaf("timeout 5").leaf("server 1 address 192.0.2.240 secret \"Zp3vN\" hash2").leaf("no shutdown"));
    });
  }

  static void log(Draft configure, Site site) {
    configure.block("log", log -> {
      log.maybeBlock("file-id 1", file -> file.leaf("description \"kept for a week\"").leaf("rollover 1440 retention 168"));
      log.maybeBlock("filter 10", filter -> filter.leaf("default-action drop").block("entry 10", entry -> entry.leaf("action forward")
          .block("match", match -> match.leaf("severity gte warning"))));
      if (log.chance(60)) {
        log.block("syslog 1", syslog -> syslog.leaf("description \"collector\"").leaf("address 192.0.2.230").maybe("facility local6").maybe("level info"));
      }
      for (var id = 95; id < 96 + site.size() / 3; id++) {
        log.block("log-id " + id, each -> each.maybe("description \"" + each.one("to the collector", "changes", "security events") + "\"").maybe("filter 10")
            .maybe("time-format local").leaf("from " + each.one("main", "security", "change", "main security")).leaf("to " + each.one("syslog 1", "memory 500",
                "snmp 100", "file 1")).leaf("no shutdown"));
      }
    });
  }

  static void cards(Draft configure, Site site) {
    for (var slot = 1; slot <= (site.size() + 1) / 3 + 1; slot++) {
      configure.block("card " + slot, card -> {
        card.leaf("card-type " + card.one("iom4-e", "iom3-xp", "imm-2pac-fp3")).maybe("fail-on-error");
        for (var mda = 1; mda <= card.number(1, 2); mda++) {
          card.block("mda " + mda, each -> each.leaf("mda-type " + each.one("me10-10gb-sfp+", "me1-100gb-cfp2", "m20-1gb-xp-sfp")).maybe("sync-e")
              .leaf("no shutdown"));
        }
        card.leaf("no shutdown");
      });
    }
  }

  static void ports(Draft configure, Site site) {
    for (var link : site.links()) {
      configure.block("port " + link.port(), port -> port.leaf("description " + link.name())
          .block("ethernet", ethernet -> ethernet.leaf("mode network").leaf("mtu " + ethernet.one("9212", "9100", "1514"))
              .maybe("hold-time up 5").maybe("down-on-internal-error")
              .maybeBlock("network", network -> network.leaf("queue-policy \"core\""))
              .maybeBlock("ssm", ssm -> ssm.leaf("no shutdown"))
              .maybeBlock("lldp", lldp -> lldp.block("dest-mac nearest-bridge", mac -> mac.leaf("admin-status tx-rx").maybe("tx-tlvs port-desc sys-name"))))
          .leaf("no shutdown"));
    }
    for (var number = 11; number < 11 + site.size() / 2; number++) {
      configure.block("port 1/1/" + number, port -> port.maybe("description \"customers\"").block("ethernet", ethernet -> ethernet.leaf("mode access")
          .leaf("encap-type dot1q").maybe("collect-stats").maybe("no autonegotiate")).leaf(port.chance(80) ? "no shutdown" : "shutdown"));
    }
  }

  static void qos(Draft configure, Site site) {
    configure.block("qos", qos -> {
      for (var policy = 100; policy < 101 + site.size() / 3; policy++) {
        qos.block("sap-ingress " + policy, " create", each -> {
          each.maybe("description \"" + each.one("gold", "silver", "bronze") + "\"");
          each.block("queue 1", " create", queue -> queue.leaf("rate " + 1000 * queue.number(1, 90) + " cir " + 100 * queue.number(1, 9)).maybe("mbs 500"));
          each.block("queue 11", " multipoint create", _ -> {});
          if (each.chance(60)) {
            each.block("queue 3", " create", queue -> queue.leaf("rate 20000").maybe("cbs 100"));
            each.block("fc \"ef\"", " create", fc -> fc.leaf("queue 3"));
          }
          each.maybe("dot1p 5 fc \"ef\" priority high").maybe("default-fc \"be\"");
        });
      }
      if (qos.chance(50)) {
        qos.block("sap-egress 200", " create", each -> each.block("queue 1", " create", queue -> queue.leaf("rate " + 1000 * queue.number(1, 90)))
            .block("fc be", " create", fc -> fc.leaf("queue 1").maybe("dot1p 0")));
      }
    });
  }

  static void filters(Draft configure, Site site) {
    configure.block("filter", filter -> {
      for (var id = 10; id < 11 + site.size() / 3; id++) {
        filter.block("ip-filter " + id, " create", each -> {
          each.leaf("default-action " + each.one("forward", "drop")).maybe("description \"" + each.one("protects the router", "customer edge") + "\"");
          for (var entry = 10; entry <= 10 * (1 + site.size() / 2); entry += 10) {
            filterEntry(each, entry);
          }
        });
      }
    });
  }

  private static void filterEntry(Draft filter, int number) {
    filter.block("entry " + number, " create", entry -> entry.maybe("description \"" + entry.one("bogons", "management", "telnet") + "\"")
        .block("match", entry.one("", " protocol tcp", " protocol udp", " protocol icmp"), match -> {
          match.leaf("src-ip 198.51.100." + 16 * match.number(0, 15) + "/28").maybe("dst-ip 192.0.2.0/24");
          if (match.chance(30)) {
            match.leaf("dst-port " + match.one("eq 23", "eq 179", "range 33434 33534"));
          }
        })
        .block("action", action -> action.leaf(action.one("drop", "forward"))));
  }
}
