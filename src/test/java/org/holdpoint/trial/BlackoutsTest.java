package org.holdpoint.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.fact.LinkFact.Blackout;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.ios.Ios;
import org.holdpoint.language.vrp.Vrp;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

class BlackoutsTest {

  private static final Subject DEVICE = new Subject("device", "agg1");
  private static final String BEFORE = """
      hostname agg1
      interface GigabitEthernet0/1
       ip address 192.0.2.1 255.255.255.254
       ip ospf 1 area 0
      interface GigabitEthernet0/2
       ip address 192.0.2.3 255.255.255.254
       ip ospf 1 area 0
      interface GigabitEthernet0/3
       ip address 192.0.2.5 255.255.255.254
       ip ospf 1 area 0
       shutdown
      router ospf 1
       router-id 192.0.2.9
      """;

  private static List<String> blackouts(RouterLanguage language, String before, String text) {
    var state = SourceReader.read(before.getBytes(StandardCharsets.UTF_8), "agg1.cfg", "agg1.cfg", Side.BASE);
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "agg1-change.cli", "agg1-change.cli", Side.HEAD);
    var script = new Script(file, language, DEVICE, "", language.statements(file));
    var replay = Replay.of(language, DEVICE, language.statements(file), Replay.configuration(language, language.statements(state), state), "paste");
    return Blackouts.of(script, replay, Devices.facts(language, DEVICE, replay.before(), true), Devices.facts(language, DEVICE, replay.after(), true)).stream().map(Blackout.class::cast)
        .map(one -> one.ways() + " at " + one.at().line() + ": " + one.closed() + ", opened at " + one.openedAt().line()).toList();
  }

  private static String on(int number, String line) {
    return "interface GigabitEthernet0/" + number + "\n " + line + "\n";
  }

  private static List<String> blackouts(String... lines) {
    return blackouts(Ios.language(), BEFORE, "configure terminal\n" + String.join("", lines) + "end\n");
  }

  @Test
  void a_script_that_closes_all_links_before_it_opens_another_is_cut_off_between_them() {
    assertEquals(List.of("links of ospf at 5: [GigabitEthernet0/1, GigabitEthernet0/2], opened at 7"), blackouts(on(1, "shutdown"), on(2, "shutdown"), on(3, "no shutdown")));
  }

  @Test
  void the_new_one_first_or_one_by_one_there_is_always_a_way() {
    assertEquals(List.of(), blackouts(on(3, "no shutdown"), on(1, "shutdown"), on(2, "shutdown")));
    assertEquals(List.of(), blackouts(on(1, "shutdown"), on(3, "no shutdown"), on(2, "shutdown")));
    assertEquals(List.of(), blackouts(on(1, "shutdown"), on(1, "no shutdown"), on(2, "shutdown"), on(2, "no shutdown")));
  }

  @Test
  void it_may_happen_after_a_link_was_closed_and_opened_again() {
    assertEquals(List.of("links of ospf at 9: [GigabitEthernet0/1, GigabitEthernet0/2], opened at 11"), blackouts(on(1, "shutdown"), on(1, "no shutdown"), on(1, "shutdown"), on(2, "shutdown"), on(3, "no shutdown")));
  }

  @Test
  void what_is_closed_for_good_and_what_was_one_way_alone_is_told_elsewhere() {
    assertEquals(List.of(), blackouts(on(1, "shutdown"), on(2, "shutdown")), "no line opens one");
    assertEquals(List.of(), blackouts(on(1, "shutdown"), on(2, "shutdown"), on(3, "no shutdown"), on(3, "shutdown")), "none is open at the end");
    assertEquals(List.of(), blackouts(Ios.language(), BEFORE.replace("ip address 192.0.2.3 255.255.255.254\n ip ospf 1 area 0", "shutdown"), "configure terminal\n" + on(1, "shutdown") + on(2, "shutdown") + on(3, "no shutdown") + "end\n"));
  }

  @Test
  void links_that_carry_nothing_close_nobodys_way() {
    assertEquals(List.of(), blackouts(on(7, "shutdown"), on(8, "shutdown"), on(9, "no shutdown")));
    assertEquals(List.of(), blackouts(""));
  }

  @Test
  void another_language_opens_by_its_own_word() {
    var before = """
        sysname agg1
        interface GigabitEthernet0/0/1
         ip address 192.0.2.1 31
         ospf enable 1 area 0.0.0.0
        interface GigabitEthernet0/0/2
         ip address 192.0.2.3 31
         ospf enable 1 area 0.0.0.0
        interface GigabitEthernet0/0/3
         shutdown
         ip address 192.0.2.5 31
         ospf enable 1 area 0.0.0.0
        ospf 1 router-id 192.0.2.9
         area 0.0.0.0
        """;
    assertEquals(1, blackouts(Vrp.language(), before, "system-view\ninterface GigabitEthernet0/0/1\n shutdown\ninterface GigabitEthernet0/0/2\n shutdown\ninterface GigabitEthernet0/0/3\n undo shutdown\n").size());
    assertEquals(0, blackouts(Vrp.language(), before, "system-view\ninterface GigabitEthernet0/0/1\n shutdown\ninterface GigabitEthernet0/0/3\n undo shutdown\ninterface GigabitEthernet0/0/2\n shutdown\n").size());
  }
}
