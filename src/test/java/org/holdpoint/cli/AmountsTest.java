package org.holdpoint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class AmountsTest {

  @Test
  void a_count_is_at_least_one() {
    assertEquals(12, Amounts.count("jobs", "12"));
    assertThrows(UsageException.class, () -> Amounts.count("jobs", "0"));
    assertThrows(UsageException.class, () -> Amounts.count("jobs", "two"));
  }

  @Test
  void a_time_has_a_zone_by_offset_or_by_name() {
    assertEquals("2021-10-26T01:00:00+09:00", Amounts.instant("at", "2021-10-26T01:00:00+09:00"));
    assertEquals("2021-10-26T01:00:00+09:00", Amounts.instant("at", "2021-10-26T01:00[Asia/Seoul]"));
    assertEquals("2021-10-25T16:00:00Z", Amounts.instant("at", "2021-10-25T16:00:00Z"));
    assertThrows(UsageException.class, () -> Amounts.instant("at", "2021-10-26T01:00"));
    assertThrows(UsageException.class, () -> Amounts.instant("at", "2021-10-26T01:00[Asia/Soul]"));
    assertThrows(UsageException.class, () -> Amounts.instant("at", "2021-02-30T01:00:00Z"));
  }

  @Test
  void durations_and_sizes_carry_their_unit() {
    assertEquals(Duration.ofMinutes(2), Amounts.duration("file-timeout", "2m"));
    assertEquals(Duration.ofMillis(500), Amounts.duration("file-timeout", "500ms"));
    assertThrows(UsageException.class, () -> Amounts.duration("file-timeout", "0s"));
    assertThrows(UsageException.class, () -> Amounts.duration("file-timeout", "30"));
    assertEquals(64L << 20, Amounts.size("max-file-size", "64M"));
    assertEquals(5000, Amounts.size("max-file-size", "5000"));
    assertThrows(UsageException.class, () -> Amounts.size("max-file-size", "-1"));
    assertThrows(UsageException.class, () -> Amounts.size("max-file-size", "64X"));
  }

  @Test
  void today_is_the_start_of_the_day_in_utc() {
    assertEquals("2026-11-26T00:00:00Z", Amounts.today(Instant.parse("2026-11-26T23:59:59Z")));
  }
}
