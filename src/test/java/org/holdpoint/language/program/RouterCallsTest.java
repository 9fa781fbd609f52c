package org.holdpoint.language.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.Carrier;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

class RouterCallsTest {

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "change.py", "change.py", Side.HEAD);
  }

  private static List<Embedded> texts(String text) {
    return RouterCalls.carrier().texts(file(text));
  }

  @Test
  void a_list_that_goes_into_a_call_is_a_script_of_the_system_that_is_named() {
    var texts = texts("""
        from netmiko import ConnectHandler
        pe = {"device_type": "cisco_xr", "host": "pe1"}
        commands = [
            "router bgp 64500",
            f" neighbor {peer}",  # of the customer
        ]
        ConnectHandler(**pe).send_config_set(commands)
        """);
    assertEquals("router bgp 64500\n neighbor @__er_\n", texts.getFirst().text());
    assertEquals(Optional.of("iosxr"), texts.getFirst().languageHint());
    assertEquals("pe1", texts.getFirst().given().get(Carrier.DEVICE));
    assertEquals(5, texts.getFirst().map().lines().get(1).line());
    assertEquals(7, texts.getFirst().map().lines().get(1).column());
  }

  @Test
  void a_string_of_several_lines_is_one_as_well() {
    assertEquals("set system host-name r1\nset protocols lldp interface all\n", texts("""
        from jnpr.junos.utils.config import Config
        cu.load("set system host-name r1\\nset protocols lldp interface all", format="set")
        """).getFirst().text());
  }

  @Test
  void a_list_with_a_variable_in_it_is_left_alone() {
    assertEquals(List.of(), texts("""
        from netmiko import ConnectHandler
        commands = ["router bgp 64500", session, " exit"]
        conn.send_config_set(commands)
        """));
  }

  @Test
  void a_list_that_no_call_takes_is_left_alone() {
    assertEquals(List.of(), texts("""
        from netmiko import ConnectHandler
        hosts = ["pe1", "pe2"]
        conn.send_config_set(commands)
        """));
  }

  @Test
  void a_program_that_speaks_to_no_router_is_not_read() {
    assertFalse(RouterCalls.carrier().carries(file("import yaml\nyaml.load(\"router bgp 1\")\n")));
    assertTrue(RouterCalls.carrier().carries(file("import pyeapi\n")));
  }

  @Test
  void the_name_of_a_file_is_no_script() {
    assertEquals(List.of(), texts("""
        from jnpr.junos.utils.config import Config
        source = "changes/edge3.set"
        cu.load(path=source, format="set")
        """));
  }

  @Test
  void an_argument_may_be_named() {
    assertEquals("router bgp 64500\n shutdown\n", texts("""
        from napalm import get_network_driver
        device.load_merge_candidate(config=\"\"\"router bgp 64500
         shutdown\"\"\")
        """).getFirst().text());
  }

  @Test
  void a_long_list_takes_no_long_time() {
    var long_ = new StringBuilder("from netmiko import ConnectHandler\ncommands = [\n");
    for (var at = 0; at < 50_000; at++) {
      long_.append("    \"ip route 10.0.0.0 255.0.0.0 192.0.2.1\",\n");
    }
    assertEquals(1, texts(long_.append("]\nconn.send_config_set(commands)\n").toString()).size());
  }
}
