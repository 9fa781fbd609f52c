package org.holdpoint.language.ios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How the session moves, and what each line does where it lands.
final class IosContextTest {

  @Test
  void the_text_of_a_banner_in_a_session_ends_after_the_delimiter_that_the_device_names() {
    assertEquals(List.of("enter in configure", "set in configure", "enter in configure > router bgp 64500"), IosText.landings("""
        pe1#configure terminal
        Enter configuration commands, one per line.  End with CNTL/Z.
        pe1(config)#banner motd @
        Enter TEXT message.  End with the character '@'.
         router bgp 666
        @
        pe1(config)#router bgp 64500
        """));
  }

  @Test
  void a_configuration_starts_inside_the_configuration() {
    assertEquals(List.of("set in configure", "enter in configure > interface Loopback0"), IosText.landings("hostname r1\ninterface Loopback0\n"));
  }

  @Test
  void a_script_enters_it_itself() {
    assertEquals(List.of("enter in configure", "set in configure", "leave in configure", "exec in exec"),
        IosText.landings("conf t\nhostname r1\nend\nwrite memory\n"));
  }

  @Test
  void an_unknown_command_is_tried_in_the_contexts_around_and_the_session_goes_there() {
    assertEquals(List.of("enter in configure > router isis CORE", "enter in configure > interface Loopback0", "set in configure", "rejected in configure"), IosText.landings("""
        router isis CORE
        interface Loopback0
        ip route 0.0.0.0 0.0.0.0 192.0.2.1
        ip address 192.0.2.7 255.255.255.255
        """));
  }

  @Test
  void the_negation_of_an_outer_command_goes_there_too() {
    assertEquals(List.of("enter in configure > router isis CORE", "delete in configure", "rejected in configure"),
        IosText.landings("router isis CORE\n no router bgp 65000\n net 49.0001.1920.0000.0207.00\n"));
  }

  @Test
  void a_header_inside_a_family_opens_the_next_family() {
    assertEquals("enter in configure > router bgp 65000 > address-family ipv4 vrf B",
        IosText.landings("router bgp 65000\n address-family ipv4 vrf A\n address-family ipv4 vrf B\n").getLast());
  }

  @Test
  void a_command_that_no_context_around_knows_is_rejected_and_the_session_stays() {
    assertEquals(List.of("enter in configure > router isis CORE", "rejected in configure > router isis CORE", "set in configure > router isis CORE"),
        IosText.landings("router isis CORE\n neighbor 192.0.2.1 remote-as 65001\n is-type level-2-only\n"));
  }

  @Test
  void a_row_that_names_more_of_a_line_takes_it_wherever_it_stands_in_the_table() {
    assertEquals(List.of("enter in configure > sccp ccm group 1", "set in configure > sccp ccm group 1", "set in configure", "enter in configure > spanning-tree mst configuration",
        "set in configure > spanning-tree mst configuration", "set in configure"), IosText.landings("""
        sccp ccm group 1
         associate ccm 1 priority 1
        sccp ccm 192.0.2.1 identifier 2 version 7.0
        spanning-tree mst configuration
         instance 1 vlan 300
        spanning-tree mst 2 priority 24576
        """));
  }

  @Test
  void a_header_opens_its_block_although_a_general_command_takes_the_line_too() {
    assertEquals("set in configure > spanning-tree mst configuration", IosText.landings("spanning-tree mst configuration\n name CORE\n").getLast());
    assertEquals("set in configure > sccp ccm group 1", IosText.landings("sccp ccm group 1\n bind interface GigabitEthernet0/0\n").getLast());
    assertEquals("set in configure", IosText.landings("spanning-tree mst 2 priority 24576\n").getLast());
  }

  @Test
  void an_invented_command_is_unread() {
    for (var header : List.of("interface Loopback0", "router bgp 65000", "router bgp 65000\naddress-family ipv4", "router isis", "router ospf 1", "router eigrp 1", "route-map M permit 10")) {
      assertEquals("unread", IosText.steps(header + "\n frobnicate 5\n").getLast().effect().word(), header);
    }
    for (var line : List.of("interface Loopback0\n ip frobnicate 5", "interface Loopback0\n ip ospf frobnicate", "router bgp 65000\n neighbor PEERS frobnicate",
        "router bgp 65000\n bgp frobnicate", "router isis\n redistribute frobnicate", "route-map M\n match frobnicate", "route-map M\n set frobnicate 1")) {
      assertEquals("unread", IosText.steps(line + "\n").getLast().effect().word(), line);
    }
  }

  @Test
  void exit_goes_one_context_up() {
    assertEquals("set in configure > router bgp 65000", IosText.landings("router bgp 65000\n address-family ipv4\n  exit\n bgp log-neighbor-changes\n").getLast());
  }

  @Test
  void end_goes_to_exec_where_no_configuration_is_taken() {
    assertEquals("rejected in exec", IosText.landings("router bgp 65000\n address-family ipv4\nend\nhostname r1\n").getLast());
    assertEquals("exec in exec", IosText.landings("router bgp 65000\nend\nshow ip route\n").getLast());
  }

  @Test
  void exit_after_a_silent_change_goes_to_the_configuration_not_to_the_context_before() {
    assertEquals("set in configure", IosText.landings("router isis CORE\ninterface Loopback0\nexit\nhostname r1\n").getLast());
  }

  @Test
  void one_exit_too_many_leaves_the_configuration() {
    assertEquals("rejected in exec", IosText.landings("conf t\nrouter bgp 65000\nexit\nexit\nrouter isis CORE\n").getLast());
  }

  @Test
  void exit_address_family_is_known_inside_a_family_only() {
    assertEquals("set in configure > router bgp 65000", IosText.landings("router bgp 65000\n address-family ipv4\n exit-address-family\n bgp log-neighbor-changes\n").getLast());
    assertEquals("rejected in configure > router bgp 65000", IosText.landings("router bgp 65000\n exit-address-family\n").getLast());
    assertEquals("rejected in configure > interface Loopback0", IosText.landings("interface Loopback0\n exit-address-family\n").getLast());
    for (var family : List.of("router eigrp NET\n address-family ipv4 unicast autonomous-system 1\n", "vrf definition A\n address-family ipv4\n", "router isis\n address-family ipv6\n",
        "router ospfv3 1\n address-family ipv6 unicast\n", "router rip\n address-family ipv4 vrf A\n")) {
      assertEquals("leave", IosText.steps(family + " exit-address-family\n").getLast().effect().word(), family);
    }
  }

  @Test
  void exit_vrf_closes_a_vrf() {
    assertEquals("set in configure", IosText.landings("vrf definition A\n rd 65000:1\n exit-vrf\nhostname r1\n").getLast());
    assertEquals("rejected in configure > router bgp 65000", IosText.landings("router bgp 65000\n exit-vrf\n").getLast());
  }

  @Test
  void do_runs_an_exec_command_and_the_session_stays() {
    assertEquals(List.of("enter in configure > interface Loopback0", "exec in configure > interface Loopback0", "set in configure > interface Loopback0"),
        IosText.landings("interface Loopback0\n do show ip route\n shutdown\n"));
    assertEquals("rejected in configure > interface Loopback0", IosText.landings("interface Loopback0\n show ip route\n").getLast());
  }

  @Test
  void default_takes_a_command_back_like_no() {
    var interfaces = IosText.configuration("interface Loopback0\n ip address 192.0.2.7 255.255.255.255\n shutdown\n default ip address\n no shutdown\n").all("interface");
    assertTrue(interfaces.getFirst().child("ip address").isEmpty());
    assertTrue(interfaces.getFirst().child("shutdown").isEmpty());
    assertEquals(List.of(), IosText.configuration("interface Loopback0\n shutdown\ndefault interface Loopback0\n").all("interface"));
  }

  @Test
  void no_takes_everything_back_that_begins_with_its_words() {
    var bgp = IosText.configuration("""
        router bgp 65000
         neighbor 192.0.2.1 remote-as 65001
         neighbor 192.0.2.1 route-map OUT out
         neighbor 192.0.2.11 remote-as 65002
         no neighbor 192.0.2.1
        """).all("router").getFirst();
    assertEquals(List.of("neighbor 192.0.2.11 remote-as"), bgp.all("neighbor").stream().map(node -> node.key()).toList());
    assertEquals(List.of(), IosText.configuration("ip prefix-list P seq 5 permit 192.0.2.0/24\nno ip prefix-list P\n").all("ip"));
  }

  @Test
  void keywords_may_be_shortened_and_written_in_capitals() {
    var text = """
        int gi0/1
         desc to pe2
         ip addr 192.0.2.1 255.255.255.254
         no sh
        Router BGP 65000
         neigh 192.0.2.0 remote 65001
        """;
    assertEquals(List.of("enter in configure > interface GigabitEthernet0/1", "set in configure > interface GigabitEthernet0/1", "set in configure > interface GigabitEthernet0/1",
        "delete in configure > interface GigabitEthernet0/1", "enter in configure > router bgp 65000", "set in configure > router bgp 65000"), IosText.landings(text));
    assertTrue(IosText.configuration(text).all("interface").getFirst().child("ip address").isPresent());
    assertTrue(IosText.configuration(text).all("router").getFirst().child("neighbor 192.0.2.0 remote-as").isPresent());
  }

  @Test
  void a_word_in_full_goes_before_one_that_is_shortened() {
    assertEquals("crypto pubkey-chain", IosText.steps("crypto key pubkey-chain rsa\n").getLast().after().context().path().replace("configure>", ""));
    assertEquals("crypto keyring", IosText.steps("crypto keyring pubkey-chain\n").getLast().after().context().path().replace("configure>", ""));
  }

  @Test
  void an_entry_of_a_route_map_is_named_by_its_number() {
    var map = IosText.configuration("route-map M\n set metric 5\nroute-map M deny 10\n match tag 7\n").all("route-map");
    assertEquals(List.of("route-map M 10"), map.stream().map(node -> node.key()).toList());
    assertEquals(List.of("route-map", "M", "deny", "10"), map.getFirst().words());
  }

  @Test
  void a_later_filter_of_the_same_direction_replaces_the_earlier_one() {
    var bgp = IosText.configuration("router bgp 1\n neighbor 192.0.2.1 route-map A in\n neighbor 192.0.2.1 route-map B in\n neighbor 192.0.2.1 route-map C out\n").all("router").getFirst();
    assertEquals(List.of("B", "C"), bgp.all("neighbor").stream().map(node -> node.words().get(3)).toList());
  }

  @Test
  void a_transcript_goes_where_its_prompts_show() {
    assertEquals(List.of("enter in configure", "enter in configure > router bgp 65000", "set in configure > router bgp 65000", "set in configure"), IosText.landings("""
        pe1#conf t
        pe1(config)#router bgp 65000
        pe1(config-router)#neighbor 192.0.2.1 remote-as 65001
        pe1(config)#hostname pe2
        """));
  }
}
