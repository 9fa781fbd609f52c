package org.holdpoint.language.ios;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.holdpoint.fact.ListFact.AccessList;
import org.holdpoint.fact.ListFact.AsPathList;
import org.holdpoint.fact.ListFact.CommunityList;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.junit.jupiter.api.Test;

final class IosListTest {

  @Test
  void entries_of_a_prefix_list_stand_in_the_order_of_their_numbers_with_their_lengths() {
    var text = """
        ip prefix-list A seq 20 permit 10.0.0.0/8 ge 24
        ip prefix-list A seq 10 deny 10.1.0.0/16
        ip prefix-list A permit 0.0.0.0/0 le 24
        ip prefix-list A description own prefixes
        ipv6 prefix-list A permit 2001:db8::/32 ge 40 le 48
        """;
    assertEquals(List.of("deny 10.1.0.0/16 16-16, permit 10.0.0.0/8 24-32, permit 0.0.0.0/0 0-24", "permit 2001:db8::/32 40-48"),
        IosFacts.of(PrefixList.class, text).stream().map(IosListTest::ranges).toList());
  }

  @Test
  void an_entry_goes_by_its_number_or_by_what_it_says() {
    var base = "ip prefix-list A seq 5 permit 10.0.0.0/8\nip prefix-list A seq 10 permit 11.0.0.0/8\n";
    assertEquals(List.of("permit 11.0.0.0/8 8-8"), IosFacts.after(PrefixList.class, base, "no ip prefix-list A seq 5\n").stream().map(IosListTest::ranges).toList());
    assertEquals(List.of("permit 10.0.0.0/8 8-8"), IosFacts.after(PrefixList.class, base, "no ip prefix-list A permit 11.0.0.0/8\n").stream().map(IosListTest::ranges).toList());
    assertEquals(List.of(), IosFacts.after(PrefixList.class, base, "no ip prefix-list A\n"));
  }

  @Test
  void access_lists_are_read_from_single_lines_and_from_blocks() {
    var text = """
        access-list 10 remark management
        access-list 10 permit 192.0.2.0 0.0.0.255
        ip access-list extended EDGE
         20 deny tcp any any eq 22
         10 permit tcp any host 192.0.2.1 eq 22
         permit ip any any log
        ipv6 access-list SIX
         sequence 10 permit ipv6 any any
        """;
    assertEquals(List.of("standard 10: permit 192.0.2.0 0.0.0.255", "extended EDGE: permit tcp any host 192.0.2.1 eq 22; deny tcp any any eq 22; permit ip any any log",
        "ipv6 SIX: permit ipv6 any any"), IosFacts.of(AccessList.class, text).stream().map(list -> list.form() + " " + list.name() + ": "
        + list.entries().stream().map(entry -> entry.action() + " " + entry.text()).collect(Collectors.joining("; "))).toList());
    assertEquals(List.of(false, false, false, true, true), IosFacts.of(AccessList.class, text).stream().flatMap(list -> list.entries().stream()).map(entry -> entry.everything()).toList());
  }

  @Test
  void a_numbered_access_list_goes_as_a_whole() {
    var base = "access-list 10 permit 192.0.2.1\naccess-list 10 permit 192.0.2.2\n";
    assertEquals(List.of(), IosFacts.after(AccessList.class, base, "no access-list 10 permit 192.0.2.1\n"));
  }

  @Test
  void a_numbered_access_list_is_one_list_on_single_lines_and_in_a_block() {
    var base = "access-list 101 permit tcp any any established\naccess-list 101 deny ip any any\n";
    assertEquals(List.of("permit tcp any any established, permit icmp any any, deny ip any any"), entries(base, "ip access-list extended 101\n 15 permit icmp any any\n"));
    assertEquals(List.of("permit tcp any any established"), entries(base, "ip access-list extended 101\n no deny ip any any\n"));
    assertEquals(List.of(), entries(base, "no ip access-list extended 101\n"));
    assertEquals(List.of(), entries("ip access-list extended 101\n 10 permit ip any any\n", "no access-list 101\n"));
  }

  @Test
  void an_entry_that_is_taken_away_and_comes_back_stands_last() {
    assertEquals(List.of("deny ip any any, permit tcp any any"), entries("ip access-list extended E\n permit tcp any any\n deny ip any any\n", "ip access-list extended E\n no permit tcp any any\n permit tcp any any\n"));
  }

  private static List<String> entries(String base, String change) {
    return IosFacts.after(AccessList.class, base, change).stream().map(list -> list.entries().stream().map(entry -> entry.action() + " " + entry.text()).collect(Collectors.joining(", "))).toList();
  }

  @Test
  void lists_of_as_paths_and_communities_are_read() {
    assertEquals("^64511$", IosFacts.one(AsPathList.class, "ip as-path access-list 10 permit ^64511$\n").entries().getFirst().text());
    assertEquals(List.of("expanded", "standard", "standard", "extended"), IosFacts.of(CommunityList.class, """
        ip community-list expanded OUT permit _64500:
        ip community-list standard IN permit 64500:1
        ip community-list 5 permit 64500:2
        ip extcommunity-list 1 permit rt 1:1
        """).stream().map(CommunityList::form).toList());
  }

  @Test
  void a_no_of_one_command_leaves_others_that_begin_alike() {
    var base = "ip community-list standard IN permit 64500:1\nip http server\n";
    assertEquals(1, IosFacts.after(CommunityList.class, base, "no ip http server\n").size());
  }

  @Test
  void conditions_of_one_kind_collect_over_lines_and_go_one_by_one() {
    var base = """
        route-map IN permit 10
         match ip address prefix-list A B
         match ip address prefix-list C
         match community 5 6 exact-match
         set local-preference 200
        route-map IN deny 20
        """;
    var policy = IosFacts.one(RoutePolicy.class, base);
    assertEquals(List.of("accept", "reject"), policy.terms().stream().flatMap(term -> term.action().known().stream()).toList());
    assertEquals("reject", policy.defaultAction().known().orElseThrow());
    assertEquals(List.of("prefix-list [A, B, C]", "community [5, 6]"), matches(policy));
    assertEquals(List.of("prefix-list [A, C]", "community [5, 6]"), matches(IosFacts.after(RoutePolicy.class, base, "route-map IN permit 10\n no match ip address prefix-list B\n").getFirst()));
    assertEquals(List.of("prefix-list [A, B, C]"), matches(IosFacts.after(RoutePolicy.class, base, "route-map IN permit 10\n no match community 5 6\n").getFirst()));
  }

  @Test
  void an_entry_can_go_on_with_another() {
    assertEquals("30", IosFacts.one(RoutePolicy.class, "route-map IN permit 10\n continue 30\n").terms().getFirst().next().known().orElseThrow());
    assertEquals("next", IosFacts.one(RoutePolicy.class, "route-map IN permit 10\n continue\n").terms().getFirst().next().known().orElseThrow());
  }

  private static List<String> matches(RoutePolicy policy) {
    return policy.terms().getFirst().matches().stream().map(match -> match.kind() + " " + match.values()).toList();
  }

  private static String ranges(PrefixList list) {
    return list.prefixes().stream().map(range -> range.action() + " " + range.prefix() + " " + range.from() + "-" + range.to()).collect(Collectors.joining(", "));
  }
}
