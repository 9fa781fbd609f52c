package org.holdpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.ios.Ios;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"! rollback", "!!! ROLLBACK !!!", "! --- Back-out plan ---", "! 2. Way back:", "# B) undo", "Rollback:", "Rückweg:", "! back", "! Fallback (if the session stays down)", "! Undo, only if it fails", "=== 回退 ==="})
  void a_heading_parts_the_work_from_its_way_back(String heading) {
    assertEquals(List.of("configure terminal|interface Vlan10|shutdown", "configure terminal|interface Vlan10|no shutdown"),
        parts("change.txt", "configure terminal\ninterface Vlan10\n shutdown\n" + heading + "\nconfigure terminal\ninterface Vlan10\n no shutdown\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"! rollback server of hall 2", "! no rollback", "!", "!!", "! backs", "! the way back is in the order", "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!! x"})
  void another_remark_parts_nothing(String remark) {
    assertEquals(1, parts("change.txt", "configure terminal\ninterface Vlan10\n shutdown\n" + remark + "\nconfigure terminal\ninterface Vlan10\n no shutdown\n").size());
  }

  @Test
  void a_remark_parts_nothing_where_the_lines_below_go_on_with_other_things() {
    assertEquals(1, parts("change.txt", "interface Vlan10\n shutdown\n! rollback\ninterface Vlan20\n shutdown\n").size());
    assertEquals(1, parts("change.txt", "router bgp 64500\n neighbor 192.0.2.1 remote-as 64501\n ! rollback\n neighbor 192.0.2.1 description A\n").size(), "another line of the same block");
    assertEquals(1, parts("change.txt", "interface Vlan10\n shutdown\n! rollback\ninterface Vlan10\n shutdown\n").size(), "the same once more");
  }

  @Test
  void lines_below_take_back_what_stands_above_in_any_of_these_ways() {
    assertEquals(2, parts("change.txt", "interface Vlan10\n mtu 9000\n! rollback\ninterface Vlan10\n mtu 1500\n").size(), "the old value");
    assertEquals(2, parts("change.txt", "interface Vlan10\n mtu 9000\n! rollback\nno interface Vlan10\n").size(), "the whole block");
    assertEquals(2, parts("change.txt", "no router isis CORE\n! rollback\nrouter isis CORE\n net 49.0001.0000.0000.0001.00\n").size(), "made again");
    assertEquals(2, parts("change.txt", "interface Vlan10\n mtu 9000\n! rollback\nconfigure replace flash:before force\n").size(), "a configuration that was kept");
  }

  @Test
  void what_is_taken_back_is_below_a_whole_name() {
    assertEquals(1, parts("change.txt", "interface Vlan100\n mtu 9000\n! rollback\nno interface Vlan10\n").size(), "Vlan100 is not in Vlan10");
    assertEquals(1, parts("change.txt", "no router isis CORE\n! rollback\nrouter isis CORE2\n net 49.0001.0000.0000.0001.00\n").size());
  }

  @Test
  void a_script_of_many_lines_is_held_against_what_stands_below_it_in_one_go() {
    var lines = IntStream.range(0, 20_000).mapToObj(line -> "ip route 10.%d.%d.0 255.255.255.0 192.0.2.1\n".formatted(line / 250, line % 250)).toList();
    var others = lines.stream().map(line -> line.replace("10.", "172.")).toList();
    assertTimeout(Duration.ofSeconds(5), () -> assertEquals(1, parts("change.txt", String.join("", lines) + "! rollback\n" + String.join("", others)).size()));
  }

  @Test
  void lines_that_need_the_block_above_are_a_way_back_where_they_take_away() {
    assertEquals(2, parts("change.txt", "router bgp 64500\n neighbor 192.0.2.1 remote-as 64501\n ! rollback\n no neighbor 192.0.2.1\n").size());
    assertEquals(2, parts("change.txt", "interface Vlan10\n shutdown\n! rollback\nfrobnicate the vlan\n").size(), "nobody knows what it does");
  }

  @Test
  void a_heading_with_nothing_below_it_or_above_it_parts_nothing() {
    assertEquals(1, parts("change.txt", "interface Vlan10\n shutdown\n! rollback\n").size());
    assertEquals(1, parts("change.txt", "! rollback\ninterface Vlan10\n no shutdown\n").size());
  }

  @Test
  void the_way_back_says_by_what_it_is_one() {
    assertEquals(Optional.of(1), back("change.txt", "! rollback\ninterface Vlan10\n no shutdown\n"));
    assertEquals(Optional.of(1), back("change-rueckweg.txt", "interface Vlan10\n no shutdown\n"));
    assertEquals(Optional.empty(), back("change.txt", "# Work\ninterface Vlan10\n no shutdown\n"));
    assertEquals(Optional.empty(), back("rollback.txt", "interface Vlan10\n no shutdown\n"), "a name that is nothing else says of nothing that it is taken back");
    assertEquals(Optional.of("change"), Sections.takesBack(script("change-undo.txt", "end\n")));
    assertEquals(Optional.empty(), Sections.takesBack(script("change.txt", "end\n")));
  }

  private static Optional<Integer> back(String name, String text) {
    return Sections.leadsBack(script(name, text)).map(Span::line);
  }

  private static List<String> parts(String name, String text) {
    var parts = Sections.of(script(name, text));
    assertTrue(parts.size() == 1 || parts.size() == 2);
    return parts.stream().map(part -> String.join("|", part.statements().stream().filter(line -> line.kind() == Statement.Kind.COMMAND).map(Statement::text).toList())).toList();
  }

  private static Script script(String name, String text) {
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
    return new Script(file, Ios.language(), new Subject("device", "pe1"), "named", Ios.language().statements(file));
  }
}
