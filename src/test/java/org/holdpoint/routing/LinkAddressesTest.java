package org.holdpoint.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.fact.DeviceFact.LinkAddress;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.ios.Ios;
import org.holdpoint.language.nxos.Nxos;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

class LinkAddressesTest {

  private static List<String> addresses(RouterLanguage language, String... lines) {
    var file = SourceReader.read(("hostname a\ninterface Vlan10\n  " + String.join("\n  ", lines) + "\n").getBytes(StandardCharsets.UTF_8), "a.cfg", "a.cfg", Side.HEAD);
    return language.facts(new Subject("device", "a"), Replay.configuration(language, language.statements(file), file)).stream().filter(LinkAddress.class::isInstance).map(LinkAddress.class::cast)
        .map(one -> one.sort() + " " + one.address()).toList();
  }

  @Test
  void an_address_beside_the_primary_one() {
    assertEquals(List.of("secondary 192.0.2.129/25"), addresses(Ios.language(), "ip address 192.0.2.1 255.255.255.128", "ip address 192.0.2.129 255.255.255.128 secondary"));
    assertEquals(List.of("secondary 192.0.2.129/25"), addresses(Nxos.language(), "ip address 192.0.2.1/25", "ip address 192.0.2.129/25 secondary"));
    assertEquals(List.of(), addresses(Ios.language(), "ip address 192.0.2.1 255.255.255.128"));
  }

  @Test
  void an_address_that_is_shared_as_a_gateway() {
    assertEquals(List.of("gateway 192.0.2.254"), addresses(Ios.language(), "standby 20 ip 192.0.2.254"));
    assertEquals(List.of("gateway 192.0.2.254"), addresses(Ios.language(), "standby ip 192.0.2.254"), "group 0 has no number");
    assertEquals(List.of("gateway 192.0.2.254"), addresses(Nxos.language(), "hsrp 20", "  ip 192.0.2.254"));
    assertEquals(List.of("gateway 192.0.2.253"), addresses(Nxos.language(), "vrrp 20", "  address 192.0.2.253"));
  }

  @Test
  void a_group_that_learns_its_address_or_says_other_things_has_none() {
    assertEquals(List.of(), addresses(Ios.language(), "standby 20 ip", "standby 20 priority 110", "standby version 2", "standby 20 timers 1 3"));
    assertEquals(List.of(), addresses(Ios.language(), "no standby 20 ip 192.0.2.254"));
  }
}
