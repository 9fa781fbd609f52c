package org.holdpoint.language.bird;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.BgpFact.FilterUse;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.PolicyChange;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Configurations of BIRD → sessions, filters as ordered terms, and what other protocols take.
final class BirdTest {

  private static final String DEVICE = "protocol device { }\n";

  @Test
  void a_session_has_its_neighbor_its_filters_and_a_limit_that_holds() {
    var read = read("""
        define OURS = 64500;
        protocol bgp up {
          local 192.0.2.1 as OURS;
          neighbor 192.0.2.9 as 64511;
          ipv4 { import filter in_up; import limit 900 action restart; export none; };
          ipv6 { import all; import limit 50 action warn; export where source = RTS_STATIC; };
        }
        """);
    var session = facts(read, BgpNeighbor.class).getFirst();
    assertEquals("192.0.2.9 64511 true 900", session.address() + " " + session.remoteAs().known().orElseThrow() + " " + session.external().known().orElseThrow() + " " + session.prefixLimit().known().orElseThrow());
    assertEquals(List.of("ipv4 unicast in_up none 900 restart", "ipv6 unicast all export of up ipv6 - warn"), facts(read, BgpFamily.class).stream().map(family -> family.family() + " " + names(family.imports()) + " " + names(family.exports())
        + " " + family.prefixLimit().known().map(Object::toString).orElse("-") + " " + family.onLimit().known().orElseThrow()).toList());
  }

  @Test
  void a_session_has_what_its_template_says_and_it_does_not() {
    var read = read("""
        template bgp peers {
          local as 64500;
          ipv4 { import none; export filter out; import limit 10; };
        }
        protocol bgp one from peers {
          neighbor 192.0.2.9 as 64500;
          ipv4 { import filter in_one; };
        }
        """);
    assertEquals(List.of(false), facts(read, BgpNeighbor.class).stream().map(session -> session.external().known().orElseThrow()).toList());
    assertEquals(List.of("in_one out 10 reset"), facts(read, BgpFamily.class).stream()
        .map(family -> names(family.imports()) + " " + names(family.exports()) + " " + family.prefixLimit().known().orElseThrow() + " " + family.onLimit().known().orElseThrow()).toList());
  }

  @Test
  void a_filter_is_terms_in_their_order_and_refuses_what_comes_to_its_end() {
    assertEquals(List.of("reject prefix-list=BOGONS,net.len > 24", "accept protocol=static & community=64500:100", "end reject"), terms("f", """
        define BOGONS = [ 10.0.0.0/8+ ];
        define US = (64500, 100);
        filter f {
          if net ~ BOGONS || net.len > 24 then reject;
          if source = RTS_STATIC then {
            if US ~ bgp_community then accept;
          }
        }
        """));
  }

  @Test
  void what_comes_to_the_other_branch_does_not_hold_the_condition() {
    assertEquals(List.of("accept protocol=bgp & as=1", "reject not protocol=bgp", "end accept"), terms("f", """
        filter f {
          if source = RTS_BGP then { if bgp_path.first = 1 then accept; } else reject;
          accept;
        }
        """).stream().map(term -> term.replace("condition=bgp_path.first = 1", "as=1")).toList());
    assertEquals(List.of("accept protocol=bgp", "end reject"), terms("f", "filter f { if source = RTS_BGP then accept; else reject; }"));
  }

  @Test
  void a_function_says_yes_or_no_or_does_what_it_does_where_it_is_called() {
    var text = """
        function good() { if net.len > 24 then return false; return net ~ [ 192.0.2.0/24+ ]; }
        function drop_long() { if net.len > 24 then reject; }
        filter f { drop_long(); if !good() then reject; accept; }
        """;
    assertEquals(List.of("reject prefix-list=net.len > 24", "reject not policy=good()", "end accept"), terms("f", text));
    assertEquals(List.of("reject prefix-list=net.len > 24", "accept prefix-list=[ 192.0.2.0/24+ ]", "end reject"), terms("good()", text));
  }

  @Test
  void what_a_choice_decides_is_not_known() {
    assertEquals(List.of("unknown ", "end accept"), terms("f", "filter f { case net.len { 8..24: accept; else: reject; } accept; }"));
  }

  @Test
  void prefixes_say_how_much_below_them_matches() {
    var lists = facts(read("define A = [ 10.0.0.0/8+, 192.0.2.0/24{25,26}, 198.51.100.0/24, 2001:db8::/32+ ];"), PrefixList.class);
    assertEquals(List.of("10.0.0.0/8 8-32", "192.0.2.0/24 25-26", "198.51.100.0/24 24-24", "2001:db8::/32 32-128"),
        lists.getFirst().prefixes().stream().map(range -> range.prefix() + " " + range.from() + "-" + range.to()).toList());
  }

  @Test
  void ospf_takes_what_its_channel_exports_and_by_default_nothing() {
    assertEquals(List.of("ospf core f 400"), facts(read("protocol ospf v2 core { ipv4 { export filter f; export limit 400 action block; }; area 0 { }; }"), PolicyExport.class).stream()
        .map(export -> export.into() + " " + String.join(",", export.policies()) + " " + export.limit().known().orElseThrow()).toList());
    assertEquals(List.of(), facts(read("protocol ospf v2 core { ipv4 { import all; }; area 0 { }; }"), PolicyExport.class));
  }

  @Test
  void communities_that_a_term_gives_are_told_of_it() {
    assertEquals(List.of("2 communities-added 64500:1:10", "2 prepend 64500"), facts(read("""
        define MARK = (64500, 1, 10);
        filter f {
          if net.len > 24 then reject;
          bgp_large_community.add(MARK);
          bgp_path.prepend(64500);
          accept;
        }
        """), PolicyChange.class).stream().map(change -> change.term() + " " + change.change() + " " + String.join(" ", change.values())).toList());
  }

  @Test
  void a_remark_is_nothing_and_a_line_of_something_else_is_unread() {
    var read = read("# one\n/* two\nthree { */\nfrobnicate on;\n" + DEVICE);
    assertEquals(List.of(5), read.unread().stream().map(span -> span.line()).toList());
  }

  @Test
  void a_line_without_a_brace_is_one_of_another_system() {
    assertEquals(0, Bird.language().recognises(SourceReader.read("from\nprotocol bgp\nexit\n".getBytes(StandardCharsets.UTF_8), "change.cli", "change.cli", Side.HEAD)));
  }

  @Test
  void what_breaks_off_is_read_as_far_as_it_goes() {
    Stream.of("filter f { if net ~ [ 10.0.0.0/8", "filter f { if", "filter f { case x {", "protocol bgp a { ipv4 { import filter {", "define X = ", "define X = (X, 1);\nfilter f { bgp_community.add(X); }", "function", "protocol", "if {}}}}", "filter f { \"")
        .forEach(text -> assertTrue(Bird.language().read(SourceReader.read((DEVICE + text).getBytes(StandardCharsets.UTF_8), "bird.conf", "bird.conf", Side.HEAD), Map.of()).isPresent()));
  }

  @Test
  void functions_that_call_each_other_again_and_again_are_read_so_far_and_it_is_said() {
    var text = IntStream.range(0, 9).mapToObj(at -> "function f" + at + "() { " + (at == 8 ? "bgp_path.prepend(64500); " : ("f" + (at + 1) + "(); ").repeat(20)) + "}\n").collect(Collectors.joining());
    var read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text + "filter out { f0(); accept; }\n"));
    assertTrue(facts(read, RoutePolicy.class).stream().filter(policy -> policy.name().equals("out")).flatMap(policy -> policy.terms().stream()).anyMatch(term -> term.action() instanceof Value.Unknown<String>));
  }

  private static String names(List<FilterUse> uses) {
    return uses.stream().map(FilterUse::name).collect(Collectors.joining(","));
  }

  private static List<String> terms(String policy, String text) {
    var found = facts(read(text), RoutePolicy.class).stream().filter(one -> one.name().equals(policy)).findFirst().orElseThrow();
    return Stream.concat(found.terms().stream().map(term -> term.action().known().orElse("unknown") + " "
        + term.matches().stream().map(match -> match.kind() + "=" + String.join(",", match.values())).collect(Collectors.joining(" & "))), Stream.of("end " + found.defaultAction().known().orElse("unknown"))).toList();
  }

  private static <T> List<T> facts(Declared read, Class<T> kind) {
    return read.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Declared read(String text) {
    var file = SourceReader.read((DEVICE + text).getBytes(StandardCharsets.UTF_8), "bird.conf", "bird.conf", Side.HEAD);
    assertEquals(3, Bird.language().recognises(file));
    return Bird.language().read(file, Map.of()).orElseThrow();
  }
}
