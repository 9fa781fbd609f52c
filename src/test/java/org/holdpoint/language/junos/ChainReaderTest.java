package org.holdpoint.language.junos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.DeviceFact.ChainedKey;
import org.holdpoint.fact.DeviceFact.KeyChain;
import org.holdpoint.fact.Value;
import org.junit.jupiter.api.Test;

class ChainReaderTest {

  private static final String CHAIN = "set security authentication-key-chains key-chain LINK ";

  private static KeyChain chain(String... lines) {
    return JunosText.facts(CHAIN + String.join("\n" + CHAIN, lines) + "\n", KeyChain.class).getFirst();
  }

  @Test
  void a_chain_says_its_keys_with_their_starts_and_its_tolerance() {
    var chain = chain("tolerance 3600", "key 1 start-time \"2025-11-20.02:00:00 +0100\"", "key 2 secret x", "key 2 start-time 2026-11-20.02:00:00");
    assertEquals(List.of("1 2025-11-20.02:00:00 +0100", "2 2026-11-20.02:00:00"), chain.keys());
    assertEquals(Optional.of("3600"), chain.tolerance().known());
    assertEquals(Optional.of("2025-11-20.02:00:00 +0100"), chain.starts().known());
  }

  @Test
  void the_first_is_the_one_that_starts_first_by_the_clock_whatever_its_offset() {
    assertEquals(Optional.of("2025-11-20.02:00:00 +0100"), chain("key 1 start-time \"2025-11-20.01:30:00 +0000\"", "key 2 start-time \"2025-11-20.02:00:00 +0100\"").starts().known(), "01:00 UTC");
    assertEquals(Optional.of("2025-11-20.23:00:00 -0500"), chain("key 1 start-time \"2025-11-20.23:00:00 -0500\"", "key 2 start-time \"2025-11-21.05:00:00 +0000\"").starts().known(), "04:00 UTC of the next day");
    assertEquals(Optional.of("2025-11-20.01:00:00"), chain("key 1 start-time 2025-11-20.02:00:00", "key 2 start-time 2025-11-20.01:00:00").starts().known());
  }

  @Test
  void a_key_without_a_start_signs_at_once_so_that_none_is_the_first() {
    assertInstanceOf(Value.Absent.class, chain("key 1 start-time 2025-11-20.02:00:00", "key 2 secret x").starts());
    assertEquals(List.of("1 2025-11-20.02:00:00", "2"), chain("key 1 start-time 2025-11-20.02:00:00", "key 2 secret x").keys());
    assertInstanceOf(Value.Absent.class, chain("tolerance 10").starts(), "no key at all");
  }

  @Test
  void a_moment_that_no_clock_shows_is_compared_as_it_is_written() {
    assertEquals(Optional.of("2025-02-30.00:00:00"), chain("key 1 start-time 2025-02-30.00:00:00", "key 2 start-time 2025-03-01.00:00:00").starts().known());
  }

  @Test
  void each_key_with_a_start_has_its_clock_and_its_zone() {
    var keys = JunosText.facts(CHAIN + "key 1 start-time \"2025-11-20.02:00:00 +0100\"\n" + CHAIN + "key 2 start-time 2026-11-20.02:00:00\n" + CHAIN + "key 3 secret x\n", ChainedKey.class);
    assertEquals(List.of("1 2025-11-20.02:00:00 +0100", "2 2026-11-20.02:00:00 "), keys.stream().map(key -> key.name() + " " + key.clock() + " " + key.zone()).toList());
  }
}
