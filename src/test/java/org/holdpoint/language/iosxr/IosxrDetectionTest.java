package org.holdpoint.language.iosxr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class IosxrDetectionTest {

  @Test
  void a_saved_configuration_and_a_script_are_recognised() {
    assertEquals(2, sure("!! IOS XR Configuration 7.3.2\nhostname r1\ninterface MgmtEth0/RP0/CPU0/0\n ipv4 address 192.0.2.1 255.255.255.0\n!\n"));
    assertEquals(2, sure("configure\nprefix-set PS\n  10.0.0.0/8\nend-set\nrouter isis CORE\n address-family ipv4 unicast\n  metric-style wide\ncommit\n"));
  }

  @Test
  void a_session_is_recognised_where_nothing_stands_between_the_prompt_and_what_is_typed() {
    assertEquals(2, sure("RP/0/RP0/CPU0:pe1#configure\nRP/0/RP0/CPU0:pe1(config)#router isis core\nRP/0/RP0/CPU0:pe1(config-isis)#address-family ipv4 unicast\nRP/0/RP0/CPU0:pe1(config-isis-af)#commit\n"));
  }

  @Test
  void texts_of_other_systems_are_not() {
    for (var other : List.of("version 15.2\nhostname r1\ninterface Loopback0\n ip address 192.0.2.1 255.255.255.255\nrouter isis\n metric-style wide\n",
        "frr version 8.4\nrouter bgp 65001\n neighbor 192.0.2.1 remote-as 65002\n address-family ipv4 unicast\n exit-address-family\n", "sysname r1\nisis 1\n quit\nroute-policy P permit node 10\n#\nreturn\n",
        "system {\n  host-name r1;\n}\n", "feature bgp\nrouter bgp 65001\n vrf RED\n  neighbor 192.0.2.1\n   remote-as 65002\n", "configure private\nedit protocols isis\nset interface lo0.0 passive\ntop\ncommit and-quit\n",
        "configure exclusive\ndelete policy-options policy-statement P term T\nshow | compare\ncommit check\ncommit confirmed 5\ncommit\n", "Dear colleagues,\n\nplease commit your changes.\n", "")) {
      assertEquals(0, sure(other), other);
    }
  }

  @Test
  void a_header_says_whole_and_a_typed_line_says_script() {
    assertEquals(Optional.of(true), IosxrDetection.wholeConfiguration(IosxrText.file("r1", "!! IOS XR Configuration 7.3.2\nhostname r1\n")));
    assertEquals(Optional.of(false), IosxrDetection.wholeConfiguration(IosxrText.file("r1.cfg", "hostname r1\ncommit\n")));
    assertEquals(Optional.empty(), IosxrDetection.wholeConfiguration(IosxrText.file("r1.cfg", "hostname r1\n")));
  }

  private static int sure(String text) {
    return IosxrDetection.recognises(IosxrText.file("r1", text));
  }
}
