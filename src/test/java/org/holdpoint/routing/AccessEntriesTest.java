package org.holdpoint.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessEntriesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "tcp any host 192.0.2.1 eq 443 | 443", "tcp any any eq www log | www", "udp any 192.0.2.0 0.0.0.255 eq domain | domain", "tcp any 192.0.2.0/24 eq 22 established | 22",
      "tcp destination-port eq 443 | 443", "tcp destination-port eq ssh source any | ssh", "destination-port 443, protocol tcp | 443", "protocol tcp, destination-port 179 | 179"})
  void the_one_port_of_an_entry(String text, String port) {
    assertEquals(port, AccessEntries.service(text.strip()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ip any any", "tcp any any", "tcp any eq 443 any", "tcp any any range 1 1024", "tcp any any eq 80 443", "tcp host 192.0.2.9 any eq 443", "tcp any any gt 1023", "destination-port 80 443, protocol tcp",
      "destination-port 80-443, protocol tcp", "icmp any any echo", "any"})
  void several_ports_senders_ports_and_none_are_no_service(String text) {
    assertEquals("", AccessEntries.service(text));
  }
}
