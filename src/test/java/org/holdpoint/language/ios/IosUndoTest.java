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
    assertEquals(List.of("configure terminal", "router ospf 1", "no redistribute bgp 64500", "exit", "end"), undo.lines().stream().map(String::strip).toList());
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

  @Test
  void a_line_that_is_added_to_a_numbered_list_takes_the_whole_list_away_and_the_old_lines_come_back_in_order() {
    var list = """
        access-list 10 permit 192.0.2.0 0.0.0.255
        access-list 10 deny 198.51.100.0 0.0.0.255
        """;
    assertEquals(List.of("configure terminal", "no access-list 10", "access-list 10 permit 192.0.2.0 0.0.0.255", "access-list 10 deny 198.51.100.0 0.0.0.255", "end"),
        undo(list, "access-list 10 permit any\n"));
    assertEquals(List.of("configure terminal", "access-list 10 permit 192.0.2.0 0.0.0.255", "access-list 10 deny 198.51.100.0 0.0.0.255", "end"), undo(list, "no access-list 10\n"));
    assertEquals(List.of("configure terminal", "access-list 10 permit 192.0.2.0 0.0.0.255", "access-list 10 deny 198.51.100.0 0.0.0.255", "end"),
        undo(list, "no access-list 10 permit 192.0.2.0 0.0.0.255\n"));
    assertEquals(List.of("configure terminal", "no access-list 11", "end"), undo(list, "access-list 11 permit 192.0.2.1\naccess-list 11 permit 192.0.2.2\n"));
  }

  @Test
  void a_numbered_list_that_is_edited_in_a_block_is_the_same_list() {
    var list = "access-list 101 permit tcp any any established\naccess-list 101 deny ip any any\n";
    var back = List.of("configure terminal", "no ip access-list extended 101", "access-list 101 permit tcp any any established", "access-list 101 deny ip any any", "end");
    assertEquals(back, undo(list, "ip access-list extended 101\n no deny ip any any\n"));
    assertEquals(back, undo(list, "ip access-list extended 101\n 15 permit icmp any any\n"));
    assertEquals(List.of("configure terminal", "access-list 101 permit tcp any any established", "access-list 101 deny ip any any", "end"), undo(list, "no ip access-list extended 101\n"));
  }

  @Test
  void an_entry_without_a_number_comes_back_in_its_place_and_not_at_the_end() {
    var list = """
        ip access-list extended EDGE
         permit tcp any host 192.0.2.1 eq 22
         deny ip any host 192.0.2.1
         permit ip any any
        """;
    assertEquals(List.of("configure terminal", "ip access-list extended EDGE", "no permit ip any any", "deny ip any host 192.0.2.1", "permit ip any any", "exit", "end"),
        undo(list, "ip access-list extended EDGE\n no deny ip any host 192.0.2.1\n"));
    assertEquals(List.of("configure terminal", "ip access-list extended EDGE", "no deny udp any any", "exit", "end"), undo(list, "ip access-list extended EDGE\n deny udp any any\n"));
    assertEquals(List.of("configure terminal", "ip access-list extended EDGE", "no permit tcp any host 192.0.2.1 eq 22", "no permit ip any any", "no deny ip any host 192.0.2.1",
        "permit tcp any host 192.0.2.1 eq 22", "deny ip any host 192.0.2.1", "permit ip any any", "exit", "end"),
        undo(list, "ip access-list extended EDGE\n no permit tcp any host 192.0.2.1 eq 22\n permit tcp any host 192.0.2.1 eq 22\n"));
  }

  @Test
  void as_path_lists_and_the_classes_of_a_policy_come_back_in_their_order() {
    assertEquals(List.of("configure terminal", "no ip as-path access-list 5 permit .*", "ip as-path access-list 5 deny _64511_", "ip as-path access-list 5 permit .*", "end"),
        undo("ip as-path access-list 5 deny _64511_\nip as-path access-list 5 permit .*\n", "no ip as-path access-list 5 deny _64511_\n"));
    var policy = "class-map match-any A\nclass-map match-any B\npolicy-map P\n class A\n  bandwidth percent 10\n class B\n  bandwidth percent 20\n";
    assertEquals(List.of("configure terminal", "policy-map P", "no class B", "class A", "bandwidth percent 10", "exit", "class B", "bandwidth percent 20", "exit", "exit", "end"), undo(policy, "policy-map P\n no class A\n"));
  }

  @Test
  void a_family_is_taken_away_alone_and_a_neighbor_with_all_that_is_said_of_it() {
    var bgp = """
        router bgp 64500
         neighbor 192.0.2.9 remote-as 64511
         neighbor 192.0.2.9 description branch
         address-family ipv4 vrf CUST
          neighbor 198.51.100.1 remote-as 64512
        """;
    assertEquals(List.of("configure terminal", "router bgp 64500", "no address-family ipv4", "exit", "end"), undo(bgp, "router bgp 64500\n address-family ipv4\n  neighbor 192.0.2.9 activate\n"));
    assertEquals(List.of("configure terminal", "router bgp 64500", "neighbor 192.0.2.9 remote-as 64511", "neighbor 192.0.2.9 description branch", "exit", "end"),
        undo(bgp, "router bgp 64500\n no neighbor 192.0.2.9\n"));
  }

  @Test
  void lines_of_an_interface_and_their_defaults_come_back_as_they_were() {
    var before = "interface GigabitEthernet0/1\n description uplink\n ip address 192.0.2.1 255.255.255.0\n shutdown\ninterface GigabitEthernet0/2\n no shutdown\n";
    assertEquals(List.of("configure terminal", "interface GigabitEthernet0/1", "description uplink", "ip address 192.0.2.1 255.255.255.0", "shutdown", "exit", "end"),
        undo(before, "interface Gi0/1\n no shutdown\n no description\n ip address 192.0.2.2 255.255.255.0\n"));
    assertEquals(List.of(), undo("interface GigabitEthernet0/3\n ip address 192.0.2.1 255.255.255.0\n", "interface Gi0/3\n no shutdown\n"));
    assertEquals(List.of("configure terminal", "interface GigabitEthernet0/2", "no shutdown", "exit", "end"), undo(before, "interface Gi0/2\n shutdown\n"));
  }

  private static List<String> undo(String text, String change) {
    var language = Ios.language();
    var before = Replay.configuration(language, IosText.statements(text), IosText.file(text));
    var undo = Undo.of(language, Replay.of(language, new Subject("device", "r1"), IosText.statements("configure terminal\n" + change + "end\n"), before, "paste"));
    assertEquals(List.of(), undo.without());
    return undo.lines().stream().map(String::strip).toList();
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
