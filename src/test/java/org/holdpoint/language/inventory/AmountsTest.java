package org.holdpoint.language.inventory;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

  @ParameterizedTest
  @ValueSource(strings = {"keep_at_least", "never_below", "floor_hosts", "minimum_serving", "must_stay", "quorum", "min_online", "always_keep_up", "floor"})
  void a_key_says_how_many_must_stay(String key) {
    assertTrue(Amounts.floor(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"keep_alive", "keep_logs_days", "min_interval", "min_tls_version", "minimum_age", "min_size", "keep", "notes", "remaining_budget", "min_memory_mb", "retain_backups", "health_below_percent_latency"})
  void a_key_is_about_something_else(String key) {
    assertFalse(Amounts.floor(key));
  }
}
