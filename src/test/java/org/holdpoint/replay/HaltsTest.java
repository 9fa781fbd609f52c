package org.holdpoint.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.ios.Ios;
import org.holdpoint.language.iosxr.Iosxr;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// The states in which a script leaves its device for a while.
class HaltsTest {

  private static final String BEFORE = "hostname edge1\nip access-list extended IN\n permit ip any any\ninterface GigabitEthernet0/1\n ip address 192.0.2.1 255.255.255.252\n ip access-group IN in\n";

  @Test
  void everyCommitBehindWhichSomethingIsChangedIsOne() {
    assertEquals(List.of("3 until 6 lasting"), halts(Iosxr.language(), "", "configure\nhostname one\ncommit\nshow running-config\nhostname two\ncommit\nend\n"));
  }

  @Test
  void anEditThatWaitsIsNone() {
    assertEquals(List.of(), halts(Iosxr.language(), "", "configure\nhostname one\nshow configuration\nhostname two\ncommit\n"));
  }

  @Test
  void theLastCommitIsNone() {
    assertEquals(List.of(), halts(Iosxr.language(), "", "configure\nhostname one\ncommit confirmed 60\nshow bgp summary\ncommit\n"));
  }

  @Test
  void whereEveryLineActsItIsWhereSomebodyLooks() {
    assertEquals(List.of("3 lasting"), halts(Ios.language(), BEFORE, "configure terminal\nhostname edge2\ndo show ip route\nhostname edge3\nend\nshow version\n"));
  }

  @Test
  void whatSavesDoesNotLook() {
    assertEquals(List.of(), halts(Ios.language(), BEFORE, "configure terminal\nhostname edge2\nend\nwrite memory\nconfigure terminal\nhostname edge3\nend\n"));
  }

  @Test
  void whatIsTakenAwayAndNotGivenBackBeforeTheNextBlockIsShort() {
    assertEquals(List.of("3"), halts(Ios.language(), BEFORE, "configure terminal\ninterface GigabitEthernet0/1\n no ip access-group IN in\nip access-list extended IN\n deny ip any any\ninterface GigabitEthernet0/1\n ip access-group IN in\nend\n"));
  }

  @Test
  void whatIsGivenBackInTheSameBlockIsNone() {
    assertEquals(List.of(),
        halts(Ios.language(), BEFORE, "configure terminal\ninterface GigabitEthernet0/1\n no ip access-group IN in\n ip access-group OTHER in\nend\n"));
  }

  private static List<String> halts(RouterLanguage language, String before, String script) {
    var state = SourceReader.read(before.getBytes(StandardCharsets.UTF_8), "before.cfg", "before.cfg", Side.BASE);
    var lines = SourceReader.read(script.getBytes(StandardCharsets.UTF_8), "change.cli", "change.cli", Side.HEAD);
    var base = Replay.configuration(language, language.statements(state), state);
    return Replay.of(language, new Subject("device", "edge1"), language.statements(lines), base, "paste").interims(language).stream().map(Replay.Interim::halt)
        .map(halt -> halt.at().line() + halt.until().map(until -> " until " + until.line()).orElse("") + (halt.lasting() ? " lasting" : "")).toList();
  }
}
