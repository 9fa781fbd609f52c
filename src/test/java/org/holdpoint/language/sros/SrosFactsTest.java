package org.holdpoint.language.sros;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.analysis.name.Names;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.NameFact.DanglingName;
import org.holdpoint.fact.NameFact.UnusedName;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.Replay;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

final class SrosFactsTest {

  private static final String ROUTER = """
      configure
          router
              policy-options
                  prefix-list "OWN"
                      prefix 198.51.100.0/24 exact
                  exit
                  policy-statement "OUT"
                      entry 10
                          from
                              protocol bgp
                              prefix-list "OWN" "MORE"
                          exit
                          action accept
                          exit
                      exit
                  exit
                  policy-statement "OLD"
                      default-action drop
                      exit
                  exit
              exit
              isis
                  export "OUT" "NEW"
                  prefix-limit 1000 log-only
                  authentication-type message-digest
              exit
              bgp
                  group "peers"
                      authentication-key "secret"
                      import "[OUT] AND [OTHER]"
                      neighbor 192.0.2.9
                          peer-as 64511
                          ttl-security 254
                          prefix-limit ipv4 50 log-only
      """;

  @Test
  void a_limit_that_is_only_logged_is_none() {
    assertInstanceOf(Value.Absent.class, only(IsisInstance.class).prefixLimit());
    assertEquals(24, only(IsisInstance.class).prefixLimit().place().orElseThrow().line());
    assertInstanceOf(Value.Absent.class, only(BgpNeighbor.class).prefixLimit());
  }

  @Test
  void what_signs_and_bounds_a_session_is_read() {
    assertEquals(Optional.of("md5"), only(BgpNeighbor.class).authentication().known());
    assertEquals(Optional.of(254L), only(BgpNeighbor.class).ttlSecurity().known());
    assertEquals(Optional.of("message-digest"), only(IsisInstance.class).authentication().known());
  }

  @Test
  void policies_and_lists_that_are_used_and_not_defined_dangle_and_expressions_over_them_are_left_alone() {
    assertEquals(List.of("prefix-list MORE", "policy-statement NEW"), of(DanglingName.class).stream().map(name -> name.sort() + " " + name.name()).toList());
    assertEquals(List.of("policy-statement OLD"), of(UnusedName.class).stream().map(name -> name.sort() + " " + name.name()).toList());
  }

  private static <F extends Fact> F only(Class<F> kind) {
    return of(kind).getFirst();
  }

  private static <F extends Fact> List<F> of(Class<F> kind) {
    var file = SourceReader.read(ROUTER.getBytes(StandardCharsets.UTF_8), "r1.cfg", "r1.cfg", Side.HEAD);
    var facts = new ArrayList<>(Sros.language().facts(new Subject("device", "r1"), Replay.configuration(Sros.language(), Sros.language().statements(file), file)));
    facts.addAll(Names.of(facts));
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
