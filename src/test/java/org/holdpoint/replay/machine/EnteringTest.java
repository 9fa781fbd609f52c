package org.holdpoint.replay.machine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnteringTest {

  @ParameterizedTest
  @ValueSource(strings = {"configure", "conf t", "config t", "Configure Terminal", "  configure private  ", "configure exclusive", "configure global", "configure session", "configure session AB-12", "system-view", "system-view immediately",
      "edit-config private", "edit-config global"})
  void each_systems_command_enters_behind_a_prompt_as_well(String command) {
    assertTrue(Entering.by(command));
    assertTrue(Entering.typed(command));
    assertTrue(Entering.typed("pe1#" + command.strip()));
    assertTrue(Entering.typed("  A:admin@pe1# " + command.strip()));
    assertTrue(Entering.typed("<pe1>" + command.strip()));
    assertTrue(Entering.typed("[*pe1] " + command.strip()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "#conf", "conf", "configures", "configure --prefix=/usr", "configuration", "configure session a b", "Then configure terminal", "we say conf t", "pe1# show configure", "pe1#  \tconf t", "pe1# (conf t)", "system-viewer",
      "edit-config", "end"})
  void other_words_do_not(String line) {
    assertFalse(Entering.by(line));
    assertFalse(Entering.typed(line));
  }

  @Test
  void a_rooted_line_needs_no_other_to_enter() {
    assertTrue(Entering.by("/configure router isis 0 export \"X\""));
    assertTrue(Entering.by("set protocols isis level 1 disable"));
    assertFalse(Entering.by("set version 21"));
    assertFalse(Entering.typed("set protocols isis level 1 disable"), "it enters nothing itself");
  }

  @Test
  void a_text_of_json_may_be_one() {
    assertTrue(Entering.mayBeQuoted("  \"cmds\": [\"enable\", \"conf t\"]"));
    assertTrue(Entering.mayBeQuoted("\"delete protocols isis\""));
    assertFalse(Entering.mayBeQuoted("{\"cmd\": \"enable\", conf t}"));
    assertFalse(Entering.mayBeQuoted("\""));
  }
}
