package org.holdpoint.language.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

class ExpectSessionsTest {

  private static List<String> typed(String text) {
    return ExpectSessions.carrier().texts(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "change.exp", "change.exp", Side.HEAD)).stream().map(Embedded::text).toList();
  }

  @Test
  void what_is_typed_from_where_the_configuration_is_entered_is_the_session() {
    assertEquals(List.of("configure terminal\ninterface Vlan10\nshutdown\n"), typed("spawn ssh r1\nsend \"secret\\r\"\nsend \"configure terminal\\r\"\nsend \"interface Vlan10\\r\"\nsend {shutdown}\nsend \"exit\\r\"\n"));
  }

  @Test
  void braces_in_a_text_in_quotes_and_quotes_in_one_in_braces_belong_to_it() {
    assertEquals(List.of("configure terminal\ndescription to {hall 2}\nbanner \"x\" }\n"), typed("spawn ssh r1\nsend \"configure terminal\\r\"\nsend \"description to {hall 2}\\r\"\nsend {banner \"x\" }}\n"));
  }

  @Test
  void each_spawn_is_a_session_and_one_that_configures_nothing_is_none() {
    assertEquals(List.of("configure terminal\nshutdown\n", "configure terminal\nno shutdown\n"),
        typed("spawn ssh r1\nsend \"configure terminal\\r\"\nsend \"shutdown\\r\"\nspawn ssh r2\nsend \"configure terminal\\r\"\nexp_send \"no shutdown\\r\"\nspawn ssh r3\nsend \"show version\\r\"\n"));
    assertEquals(List.of(), typed("spawn ssh r1\nsend exit\n"));
  }
}
