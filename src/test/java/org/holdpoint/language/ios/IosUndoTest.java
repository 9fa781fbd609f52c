package org.holdpoint.language.ios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.Undo;
import org.junit.jupiter.api.Test;

/// The inverse of a script: what a device would keep is taken back by the words that take all of it, and what the lines do not bring back is said.
final class IosUndoTest {

  private static final String BEFORE = """
      router ospf 1
       router-id 192.0.2.1
      """;
  private static final String CHANGE = """
      router ospf 1
       redistribute bgp 64500 subnets route-map OWN
      """;

  @Test
  void a_redistribution_is_taken_back_without_its_options_because_naming_them_would_keep_the_rest() {
    var undo = undo(Ios.language());
    assertEquals(List.of("configure terminal", "router ospf 1", "no redistribute bgp 64500", "exit", "exit"), undo.lines().stream().map(String::strip).toList());
    assertEquals(List.of(), undo.without());
  }

  @Test
  void lines_that_do_not_lead_back_are_not_offered_in_silence() {
    var undo = undo(keeping(Ios.language()));
    assertEquals(List.of("these lines leave `redistribute bgp 64500 subnets route-map OWN`"), undo.without());
    assertTrue(undo.text(Ios.language()).startsWith("! no way back: these lines leave `redistribute bgp 64500"), undo.text(Ios.language()));
  }

  @Test
  void a_banner_is_not_offered_by_its_first_line_which_would_swallow_what_follows() {
    var text = "banner motd ^C\nauthorised use only\n^C\nhostname r1\n";
    var language = Ios.language();
    var before = Replay.configuration(language, IosText.statements(text), IosText.file(text));
    var undo = Undo.of(language, Replay.of(language, new Subject("device", "r1"), IosText.statements("configure terminal\nno banner motd\nend\n"), before, "paste"));
    assertTrue(undo.lines().stream().noneMatch(line -> line.contains("banner")), undo.lines().toString());
    assertTrue(undo.without().stream().anyMatch(line -> line.contains("banner motd")), undo.without().toString());
  }

  private static Undo undo(RouterLanguage language) {
    var before = Replay.configuration(language, IosText.statements(BEFORE), IosText.file(BEFORE));
    return Undo.of(language, Replay.of(language, new Subject("device", "r1"), IosText.statements("configure terminal\n" + CHANGE + "end\n"), before, "paste"));
  }

  /// The language of devices on which a negated line takes nothing away.
  private static RouterLanguage keeping(RouterLanguage language) {
    return (RouterLanguage) Proxy.newProxyInstance(RouterLanguage.class.getClassLoader(), new Class<?>[] {RouterLanguage.class}, (_, method, arguments) -> {
      if (method.getName().equals("left")) {
        return Optional.of(arguments[1]);
      }
      try {
        return method.invoke(language, arguments);
      } catch (InvocationTargetException wrong) {
        throw wrong.getCause();
      }
    });
  }
}
