package org.holdpoint.language.exabgp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.ListFact.FlowRoute;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Configurations of ExaBGP → the filters for packets in them.
final class ExabgpTest {

  private static final String HEAD = "neighbor 192.0.2.1 {\n  local-as 64500;\n  peer-as 64500;\n";

  @Test
  void ports_between_two_bounds_take_the_sessions_that_carry_the_filter() {
    assertEquals(List.of("a discard true true true", "b limit false true true", "c discard true true false"), routes(HEAD + """
          flow {
            route a { match { source 0.0.0.0/0; protocol tcp; destination-port >=1&<=1023; } then { discard; } }
            route b {
              match { destination 192.0.2.0/24; protocol [ tcp udp ]; }
              then { rate-limit 9600; }
            }
            route c { match { protocol tcp; destination-port [ =80 >1023&<2048 ]; } then { rate-limit 0; } }
          }
        }
        """).stream().map(route -> route.name() + " " + route.action() + " " + route.anyDestination() + " " + route.anySource() + " " + route.sessions()).toList());
  }

  @Test
  void what_it_announces_beside_filters_is_unread() {
    var read = read(HEAD + "  static { route 192.0.2.0/24 next-hop 192.0.2.9; }\n}\n");
    assertEquals(List.of(4), read.unread().stream().map(span -> span.line()).toList());
  }

  @Test
  void what_breaks_off_is_said() {
    assertEquals(List.of(1), read(HEAD + "  flow { route a { match {").unread().stream().map(span -> span.line()).distinct().toList());
  }

  private static List<FlowRoute> routes(String text) {
    return read(text).facts().stream().filter(FlowRoute.class::isInstance).map(FlowRoute.class::cast).toList();
  }

  private static Declared read(String text) {
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "exabgp.conf", "exabgp.conf", Side.HEAD);
    assertEquals(3, Exabgp.language().recognises(file));
    return Exabgp.language().read(file, Map.of()).orElseThrow();
  }
}
