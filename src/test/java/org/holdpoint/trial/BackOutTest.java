package org.holdpoint.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ContextFact.LoadedBack;
import org.holdpoint.fact.ContextFact.UnfinishedReturn;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.ios.Ios;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Replay;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

class BackOutTest {

  private static final Subject DEVICE = new Subject("device", "pe1");
  private static final String BEFORE = "hostname pe1\ninterface Vlan10\n description hall\n mtu 1500\nip prefix-list P seq 5 permit 192.0.2.0/24\n";

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "x.cfg", "x.cfg", Side.HEAD);
  }

  private static Replay replay(org.holdpoint.replay.tree.ConfigNode before, String text) {
    return Replay.of(Ios.language(), DEVICE, Ios.language().statements(file(text)), before, "paste");
  }

  /// What is left, what is missing, and how many more.
  private static Optional<String> unfinished(String work, String back) {
    var began = Replay.configuration(Ios.language(), Ios.language().statements(file(BEFORE)), file(BEFORE));
    var done = replay(began, "configure terminal\n" + work + "end\n").after();
    var text = "! rollback\nconfigure terminal\n" + back + "end\n";
    var script = new Script(file(text), Ios.language(), DEVICE, "", Ios.language().statements(file(text)));
    return BackOut.unfinished(script, file(text).span(1, 0, 10), began, replay(done, text)).map(UnfinishedReturn.class::cast).map(fact -> fact.left() + " " + fact.missing() + " " + fact.more());
  }

  @Test
  void a_way_back_that_takes_all_back_leaves_nothing() {
    assertEquals(Optional.empty(), unfinished("interface Vlan10\n mtu 9000\n", "interface Vlan10\n mtu 1500\n"));
    assertEquals(Optional.empty(), unfinished("interface Vlan20\n shutdown\n", "no interface Vlan20\n"));
  }

  @Test
  void what_the_work_left_and_what_it_took_are_told() {
    assertEquals(Optional.of("[description lab] [description hall] 0"), unfinished("interface Vlan10\n mtu 9000\n description lab\n", "interface Vlan10\n mtu 1500\n"));
    assertEquals(Optional.of("[] [description hall] 0"), unfinished("interface Vlan10\n no description\n mtu 9000\n", "interface Vlan10\n mtu 1500\n"));
  }

  @Test
  void three_of_each_are_told_and_the_rest_is_counted() {
    var five = "ntp server 192.0.2.1\nntp server 192.0.2.2\nntp server 192.0.2.3\nntp server 192.0.2.4\nntp server 192.0.2.5\n";
    assertEquals(Optional.of("[ntp server 192.0.2.1, ntp server 192.0.2.2, ntp server 192.0.2.3] [] 1"), unfinished(five, "no ntp server 192.0.2.5\n"));
    assertEquals(Optional.of("[ntp server 192.0.2.1, ntp server 192.0.2.2, ntp server 192.0.2.3] [] 0"), unfinished(five, "no ntp server 192.0.2.5\nno ntp server 192.0.2.4\n"));
  }

  @Test
  void a_number_that_the_device_gives_an_entry_is_no_difference() {
    assertEquals(Optional.empty(), unfinished("no ip prefix-list P seq 5 permit 192.0.2.0/24\n", "ip prefix-list P seq 10 permit 192.0.2.0/24\n"));
    assertEquals(Optional.of("[] [ip prefix-list P seq 5 permit 192.0.2.0/24] 0"), unfinished("no ip prefix-list P seq 5 permit 192.0.2.0/24\n", "ip prefix-list Q seq 5 permit 198.51.100.0/24\n"));
  }

  @Test
  void a_port_in_which_nothing_of_the_work_is_left_is_taken_back() {
    assertEquals(Optional.empty(), unfinished("interface GigabitEthernet0/7\n description lab\n", "interface GigabitEthernet0/7\n no description lab\n"));
    assertEquals(Optional.of("[interface GigabitEthernet0/7] [] 0"), unfinished("interface GigabitEthernet0/7\n description lab\n mtu 9000\n", "interface GigabitEthernet0/7\n no description lab\n"));
  }

  @Test
  void nothing_is_told_of_lines_that_do_nothing_of_work_that_did_nothing_and_of_what_brings_back_the_whole() {
    assertEquals(Optional.empty(), unfinished("interface Vlan10\n mtu 9000\n", ""));
    assertEquals(Optional.empty(), unfinished("interface Vlan10\n mtu 1500\n", "interface Vlan10\n description x\n"));
    assertEquals(Optional.empty(), unfinished("interface Vlan10\n mtu 9000\n", "interface Vlan10\n description hall\nend\nconfigure replace flash:before force\n"));
  }

  @Test
  void the_lines_that_load_a_configuration_are_told() {
    var text = "configure replace flash:before force\nconfigure terminal\ninterface Vlan10\n load-interval 30\nend\n";
    var began = Replay.configuration(Ios.language(), Ios.language().statements(file(BEFORE)), file(BEFORE));
    assertEquals(List.of("configure replace flash:before force"), BackOut.loads(new Script(file(text), Ios.language(), DEVICE, "", Ios.language().statements(file(text))), replay(began, text)).stream().map(LoadedBack.class::cast).map(LoadedBack::text).toList());
  }
}
