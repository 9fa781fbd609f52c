package org.holdpoint.language.ios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.Cases;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.RoutingFact.Redistribution;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.Undo;
import org.holdpoint.replay.tree.ConfigNode;
import org.junit.jupiter.api.Test;

final class IosRedistributionTest {

  private static final Subject R1 = new Subject("device", "r1");
  private static final String FILTER = """
      ip prefix-list OWN seq 5 permit 198.51.100.0/24
      route-map OUT permit 10
       match ip address prefix-list OWN
      """;

  @Test
  void without_a_route_map_every_route_goes() {
    var bgp = IosFacts.one(Redistribution.class, "router isis CORE\n redistribute bgp 64500 level-2 metric 100\n");
    assertEquals("bgp into isis CORE", bgp.from() + " into " + bgp.into());
    assertEquals(Optional.of(false), bgp.restricted().known());
    assertEquals(new Value.Absent<>(), bgp.policy());
    assertEquals(new Value.Absent<>(), bgp.limit());
  }

  @Test
  void a_prefix_list_restricts_and_a_list_of_everything_does_not() {
    assertEquals(Optional.of(true), restricted(FILTER + "router isis\n redistribute bgp 1 route-map OUT\n"));
    assertEquals(Optional.of(false), restricted(FILTER.replace("198.51.100.0/24", "0.0.0.0/0 le 32") + "router isis\n redistribute bgp 1 route-map OUT\n"));
  }

  @Test
  void an_entry_without_a_match_takes_every_route_and_the_end_denies() {
    assertEquals(Optional.of(false), restricted(FILTER + "route-map OUT permit 20\nrouter isis\n redistribute bgp 1 route-map OUT\n"));
    assertEquals(Optional.of(true), restricted(FILTER + "route-map OUT deny 20\nrouter isis\n redistribute bgp 1 route-map OUT\n"));
    assertEquals(List.of(), IosFacts.of(Redistribution.class, "route-map OUT deny 10\nrouter isis\n redistribute bgp 1 route-map OUT\n"));
  }

  @Test
  void entries_are_tried_in_the_order_of_their_numbers() {
    assertEquals(List.of(), IosFacts.of(Redistribution.class, "route-map OUT permit 20\nroute-map OUT deny 10\nrouter isis\n redistribute bgp 1 route-map OUT\n"));
  }

  @Test
  void an_entry_for_another_protocol_is_no_way_for_bgp() {
    assertEquals(List.of(), IosFacts.of(Redistribution.class, "route-map OUT permit 10\n match source-protocol static\nrouter isis\n redistribute bgp 1 route-map OUT\n"));
  }

  @Test
  void a_route_map_that_is_not_defined_lets_nothing_through_and_in_a_part_nobody_knows() {
    var text = "router isis\n redistribute bgp 1 route-map OUT\n";
    assertEquals(List.of(), IosFacts.of(Redistribution.class, text));
    assertInstanceOf(Value.Unknown.class, IosFacts.ofPart(Redistribution.class, text).getFirst().restricted());
  }

  @Test
  void a_prefix_list_that_is_not_defined_is_no_condition_and_in_a_part_nobody_knows() {
    var text = "route-map OUT permit 10\n match ip address prefix-list OWN\nrouter isis\n redistribute bgp 1 route-map OUT\n";
    assertEquals(Optional.of(false), restricted(text));
    assertInstanceOf(Value.Unknown.class, IosFacts.ofPart(Redistribution.class, text).getFirst().restricted());
  }

  @Test
  void a_list_that_only_denies_lets_nothing_through() {
    assertEquals(List.of(), IosFacts.of(Redistribution.class, FILTER.replace("permit 198", "deny 198") + "router isis\n redistribute bgp 1 route-map OUT\n"));
  }

  @Test
  void an_access_list_restricts_unless_it_permits_any() {
    var text = "access-list 10 permit %s\nroute-map OUT permit 10\n match ip address 10\nrouter isis\n redistribute bgp 1 route-map OUT\n";
    assertEquals(Optional.of(true), restricted(text.formatted("198.51.100.0 0.0.0.255")));
    assertEquals(Optional.of(false), restricted(text.formatted("any")));
  }

  @Test
  void a_limit_that_only_warns_is_none() {
    var warns = IosFacts.one(Redistribution.class, "router isis\n redistribute bgp 1\n redistribute maximum-prefix 100 80 warning-only\n");
    assertInstanceOf(Value.Absent.class, warns.limit());
    assertEquals(3, warns.limit().place().orElseThrow().line());
    assertEquals(Optional.of(100L), IosFacts.one(Redistribution.class, "router isis\n redistribute bgp 1\n redistribute maximum-prefix 100 withdraw\n").limit().known());
  }

  @Test
  void a_distribute_list_out_filters_what_comes_from_its_source() {
    var text = "ip prefix-list OWN seq 5 permit 198.51.100.0/24\nrouter ospf 1\n redistribute bgp 1 subnets\n distribute-list prefix OWN out %s\n";
    assertEquals(Optional.of(true), restricted(text.formatted("bgp 1")));
    assertEquals(Optional.of(true), restricted(text.formatted("")));
    assertEquals(Optional.of(false), restricted(text.formatted("static")));
  }

  @Test
  void internal_routes_go_only_when_asked_for() {
    assertEquals(new Value.Absent<>(), IosFacts.one(Redistribution.class, "router isis\n redistribute bgp 1\nrouter bgp 1\n").internal());
    assertEquals(Optional.of(true), IosFacts.one(Redistribution.class, "router isis\n redistribute bgp 1\nrouter bgp 1\n bgp redistribute-internal\n").internal().known());
  }

  @Test
  void the_table_of_a_vrf_is_not_the_network_s_own() {
    assertTrue(IosFacts.one(Redistribution.class, "router ospf 7 vrf CUST\n redistribute bgp 1 subnets\n").vpn());
    assertTrue(IosFacts.one(Redistribution.class, "router bgp 1\n address-family ipv4 vrf CUST\n  redistribute ospf 7\n").vpn());
  }

  @Test
  void every_process_and_family_takes_routes_of_its_own() {
    var exports = IosFacts.of(PolicyExport.class, """
        router eigrp CORE
         address-family ipv4 unicast autonomous-system 5
          topology base
           redistribute bgp 1 metric 1 1 1 1 1
        router bgp 1
         redistribute connected route-map LOOPS
         address-family ipv6
          redistribute static
        router rip
         redistribute ospf 1 metric 3
        """);
    assertEquals(List.of("connected>bgp 1", "static>bgp 1", "bgp>eigrp CORE", "ospf>rip"), exports.stream().map(export -> export.from().known().orElse("?") + ">" + export.into()).toList());
    assertEquals(List.of("metric", "3"), exports.getLast().options());
  }

  @Test
  void under_ospf_no_redistribute_takes_its_options_away_and_the_redistribution_stays() {
    var before = FILTER + "router ospf 1\n redistribute bgp 1 subnets route-map OUT metric 5\n";
    var left = IosFacts.after(Redistribution.class, before, "router ospf 1\n no redistribute bgp 1 route-map OUT\n");
    assertEquals(Optional.of(false), left.getFirst().restricted().known());
    assertEquals(2, left.getFirst().at().line());
    assertEquals(List.of("subnets", "metric", "5"), IosFacts.after(PolicyExport.class, before, "router ospf 1\n no redistribute bgp 1 route-map OUT\n").getFirst().options());
    assertEquals(Optional.of(true), IosFacts.after(Redistribution.class, before, "router ospf 1\n no redistribute bgp 1 subnets metric 5\n").getFirst().restricted().known());
    assertEquals(List.of(), IosFacts.after(Redistribution.class, before, "router ospf 1\n no redistribute bgp 1\n"));
  }

  @Test
  void under_ospf_a_line_that_is_set_again_keeps_the_options_that_it_does_not_name() {
    var before = FILTER + "router ospf 1\n redistribute bgp 1 subnets route-map OUT metric 5\n";
    var again = IosFacts.after(PolicyExport.class, before, "router ospf 1\n redistribute bgp 1 metric 10 tag 7\n").getFirst();
    assertEquals(List.of("OUT"), again.policies());
    assertEquals(List.of("subnets", "metric", "10", "tag", "7"), again.options());
    assertEquals(List.of(), IosFacts.after(PolicyExport.class, before.replace("ospf 1", "isis"), "router isis\n redistribute bgp 1 metric 10\n").getFirst().policies());
  }

  @Test
  void the_inverse_of_a_script_gives_the_options_back_and_takes_new_ones_away() {
    var base = "configure terminal\nrouter ospf 1\n redistribute bgp 1 subnets route-map OUT\n";
    for (var line : List.of("redistribute bgp 1 metric 10", "no redistribute bgp 1 route-map OUT", "no redistribute bgp 1", "redistribute bgp 1 route-map OTHER")) {
      var before = IosText.tree(base);
      var replay = Replay.of(Ios.language(), R1, IosText.statements("configure terminal\nrouter ospf 1\n " + line + "\nend\n"), before, "paste");
      var undone = Replay.of(Ios.language(), R1, IosText.statements(Undo.of(Ios.language(), replay).text(Ios.language())), replay.after(), "paste").after();
      assertEquals(options(before), options(undone), line);
    }
  }

  /// The words of the only redistribution.
  private static List<String> options(ConfigNode root) {
    return root.child("configure").orElseThrow().child("router ospf 1").orElseThrow().child("redistribute bgp 1").orElseThrow().words();
  }

  @Test
  void under_isis_no_redistribute_takes_all_of_it_away() {
    assertEquals(List.of(), IosFacts.after(Redistribution.class, FILTER + "router isis\n redistribute bgp 1 route-map OUT\n", "router isis\n no redistribute bgp 1 route-map OUT\n"));
  }

  /// The case with IS-IS left open: its redistribution, and its repair.
  @Test
  void the_redistribution_of_the_incident_is_held_and_its_repair_is_not() throws IOException {
    var folder = Path.of("testdata/incident/kt-2021-c2-cisco-ios-redistribute");
    var before = Optional.of(Map.of("pe-bs07-running.cfg", Files.readString(folder.resolve("before/pe-bs07-running.cfg"))));
    var bad = Cases.check(before, Map.of("pe-bs07-change.cli", Files.readString(folder.resolve("after-bad/pe-bs07-change.cli"))), Cases.RULES, Cases.request("ios"));
    assertEquals(List.of(13), bad.findings().stream().filter(finding -> finding.rule().equals("routing/bgp-into-isis-unbounded")).map(finding -> finding.at().line()).toList());
    var fixed = Cases.check(before, Map.of("pe-bs07-change.cli", Files.readString(folder.resolve("after-fixed/pe-bs07-change.cli"))), Cases.RULES, Cases.request("ios"));
    assertEquals(List.of("routing/filter-never-used"), fixed.findings().stream().map(finding -> finding.rule()).toList());
  }

  private static Optional<Boolean> restricted(String text) {
    return IosFacts.one(Redistribution.class, text).restricted().known();
  }
}
