package org.holdpoint.language.sros;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

/// What configurations of the model set up.
final class MdFactsTest {

  @Test
  void named_entries_are_tried_in_the_order_in_which_they_stand() {
    var policy = MdText.facts("configure policy-options policy-statement \"P\"\nentry-type named\nnamed-entry \"z\" action action-type reject\nnamed-entry \"a\" action action-type accept\n",
        RoutePolicy.class).getFirst();
    assertEquals(List.of("z", "a"), policy.terms().stream().map(term -> term.name()).toList());
  }

  @Test
  void a_limit_that_is_deleted_says_where() {
    var session = MdText.facts("/configure router \"Base\" bgp group \"g\" peer-as 64511\n/configure router \"Base\" bgp neighbor \"192.0.2.1\" group \"g\"\n"
        + "/configure router \"Base\" bgp neighbor \"192.0.2.1\" prefix-limit ipv4 maximum 50\n/configure router \"Base\" bgp neighbor \"192.0.2.1\" delete prefix-limit ipv4\n", BgpNeighbor.class).getFirst();
    assertEquals(Optional.of(4), assertInstanceOf(Value.Absent.class, session.prefixLimit()).place().map(at -> ((Span) at).line()));
    assertEquals(Optional.of(64511L), session.remoteAs().known());
  }

  @Test
  void a_neighbor_without_its_group_in_the_files_is_a_session_too() {
    assertEquals(List.of("gone", ""), MdText.facts("configure router \"Base\" bgp\nneighbor \"192.0.2.1\" group \"gone\"\nneighbor \"192.0.2.2\" peer-as 64511\n", BgpNeighbor.class).stream()
        .map(BgpNeighbor::group).toList());
  }

  @Test
  void a_vprn_is_an_instance_of_its_own() {
    var facts = MdText.facts("""
        configure service vprn "red"
        autonomous-system 64500
        isis 0 export-policy "OUT"
        bgp group "ce" type external
        bgp neighbor "10.0.0.2" group "ce"
        """);
    var export = facts.stream().filter(PolicyExport.class::isInstance).map(PolicyExport.class::cast).findFirst().orElseThrow();
    assertEquals("vprn red", export.vrf());
    assertEquals(true, export.vpn());
    assertEquals(1, facts.stream().filter(BgpNeighbor.class::isInstance).count());
  }

  @Test
  void an_instance_that_is_switched_off_and_on_again_runs() {
    var isis = "configure router \"Base\" isis 0\nadmin-state disable\n";
    assertEquals(Optional.of(true), MdText.facts(isis, IsisInstance.class).getFirst().shutdown().known());
    assertEquals(Optional.of(false), MdText.facts(isis + "admin-state enable\n", IsisInstance.class).getFirst().shutdown().known());
  }

  @Test
  void policies_without_a_router_are_there_as_well() {
    assertEquals(List.of("OWN"), MdText.facts("configure policy-options prefix-list \"OWN\" prefix 192.0.2.0/24 type exact\n", PrefixList.class).stream().map(PrefixList::name).toList());
  }
}
