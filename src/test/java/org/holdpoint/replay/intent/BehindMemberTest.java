package org.holdpoint.replay.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.fact.ContextFact.LineBehindMember;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.junos.Junos;
import org.holdpoint.language.sros.Sros;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

class BehindMemberTest {

  private static final String TWO = """
      configure
          router Base
              bgp
                  group "CUST"
                      type external
                      neighbor 203.0.113.34
                          peer-as 64604
                      exit
                      neighbor 203.0.113.38
                          peer-as 64519
                      exit
                  exit
              exit
          exit
      exit all
      """;
  private static final String ONE = TWO.replaceFirst("(?s) +neighbor 203.0.113.38.*?exit\n", "");
  private static final String INTO = "configure router bgp group \"CUST\"\n";

  private static List<String> lines(RouterLanguage language, String before, String script) {
    var state = SourceReader.read(before.getBytes(StandardCharsets.UTF_8), "before.cfg", "before.cfg", Side.BASE);
    var typed = SourceReader.read(script.getBytes(StandardCharsets.UTF_8), "change.cli", "change.cli", Side.HEAD);
    var replay = Replay.of(language, new Subject("device", "br1"), language.statements(typed), Replay.configuration(language, language.statements(state), state), "paste");
    return replay.facts().stream().filter(LineBehindMember.class::isInstance).map(LineBehindMember.class::cast).map(one -> one.command() + " for " + one.name() + " behind " + one.member() + ", others " + one.others()).toList();
  }

  private static List<String> lines(String before, String script) {
    return lines(Sros.language(), before, script);
  }

  @Test
  void a_line_right_behind_a_member_is_for_all_of_its_block() {
    assertEquals(List.of("export \"FULL\" for CUST behind neighbor 203.0.113.34, others 1"), lines(TWO, INTO + "neighbor 203.0.113.34\ndescription \"new\"\nexit\nexport \"FULL\"\n"));
  }

  @Test
  void each_line_behind_it_is_told_until_something_else_is_entered() {
    assertEquals(List.of("export \"FULL\" for CUST behind neighbor 203.0.113.34, others 1", "import \"ALL\" for CUST behind neighbor 203.0.113.34, others 1"),
        lines(TWO, INTO + "neighbor 203.0.113.34\nexit\nexport \"FULL\"\nimport \"ALL\"\n"));
    assertEquals(List.of(), lines(TWO, INTO + "neighbor 203.0.113.34\nexit\nneighbor 203.0.113.38\nexport \"FULL\"\nexit\n"));
  }

  @Test
  void whoever_changes_the_block_before_its_members_means_the_block() {
    assertEquals(List.of(), lines(TWO, INTO + "import \"ALL\"\nneighbor 203.0.113.34\nexit\nexport \"FULL\"\n"));
    assertEquals(1, lines(TWO, INTO + "neighbor 203.0.113.34\nexit\nexport \"FULL\"\nexit\nexit all\n").size(), "what comes afterwards says nothing");
  }

  @Test
  void a_block_with_no_other_member_has_nobody_else_to_change() {
    assertEquals(List.of(), lines(ONE, INTO + "neighbor 203.0.113.34\nexit\nexport \"FULL\"\n"));
  }

  @Test
  void a_line_that_changes_nothing_or_is_for_another_member_is_none() {
    assertEquals(List.of(), lines(TWO, INTO + "neighbor 203.0.113.34\nexit\ntype external\n"), "it stands there already");
    assertEquals(List.of(), lines(TWO, INTO + "neighbor 203.0.113.34\nexit\nno description\n"), "there is none to take away");
    assertEquals(List.of(), lines(TWO, INTO + "neighbor 203.0.113.34\nexit\nno neighbor 203.0.113.38\n"));
  }

  @Test
  void another_language_leaves_its_blocks_in_its_own_way() {
    var before = "protocols { bgp { group CUST { type external; neighbor 192.0.2.1 { peer-as 64501; } neighbor 192.0.2.9 { peer-as 64502; } } } }\n";
    assertEquals(List.of("set export FULL for CUST behind neighbor 192.0.2.1, others 1"),
        lines(Junos.language(), before, "configure\nedit protocols bgp group CUST neighbor 192.0.2.1\nset description new\nup\nset export FULL\ncommit\n"));
    assertEquals(List.of(), lines(Junos.language(), before, "configure\nedit protocols bgp group CUST neighbor 192.0.2.1\nset export FULL\ntop\nset system host-name r1\ncommit\n"));
  }

  @Test
  void a_script_without_lines_has_none() {
    assertEquals(List.of(), lines(TWO, "\n"));
    assertEquals(List.of(), lines("", INTO + "neighbor 203.0.113.34\nexit\nexport \"FULL\"\n"), "nothing stood there");
  }
}
