package org.holdpoint.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.holdpoint.fact.ListFact.AccessList;
import org.holdpoint.fact.ListFact.ListEntry;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

class AccessListMaskTest {

  private static final Span AT = Span.of("a.cfg", Side.HEAD, 1, 1, 2);

  @Test
  void a_mask_behind_an_address_is_none_of_a_wildcard() {
    assertEquals(List.of("tcp 192.0.2.64 255.255.255.240 any", "192.0.2.0 255.255.255.0", "ip 10.0.0.0 255.0.0.0 any", "any 192.0.2.4 255.255.255.252"),
        masked("permit", "tcp 192.0.2.64 255.255.255.240 any", "192.0.2.0 255.255.255.0", "ip 10.0.0.0 255.0.0.0 any", "any 192.0.2.4 255.255.255.252"));
  }

  @Test
  void a_wildcard_and_a_pattern_of_bits_are_none() {
    assertEquals(List.of(), masked("permit", "192.0.2.0 0.0.0.255", "192.0.2.1 255.255.255.255", "10.0.0.1 255.255.0.1", "host 255.255.255.0", "255.255.255.0", "192.0.2.0 255.255.255.241", "192.0.2.0/24"));
  }

  @Test
  void a_denial_lets_nobody_in() {
    assertEquals(List.of(), masked("deny", "192.0.2.0 255.255.255.0"));
  }

  private static List<String> masked(String action, String... texts) {
    var entries = List.of(texts).stream().map(text -> new ListEntry("10", action, text, false, AT)).toList();
    return new AccessList(new Key(new Subject("device", "a"), "access-list", List.of("x")), AT, AT, "x", "extended", entries).masked().stream().map(ListEntry::text).toList();
  }
}
