package org.holdpoint.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StrengthTest {

  private static final GuardRow KINDS = GuardRow.of(List.of("azurerm_storage_account", "account_replication_type", "backup-site", "redundancy", "firm", "rank lrs|zrs|grs,ragrs", "-", "-", "why"));

  @Test
  void a_word_is_as_strong_as_it_stands_and_the_first_guards_nothing() {
    assertEquals(new Strength("open", 0, "rank"), Strength.of(KINDS, "LRS"));
    assertEquals(new Strength("on", 1, "rank"), Strength.of(KINDS, "ZRS"));
    assertEquals(Strength.of(KINDS, "GRS"), Strength.of(KINDS, "RAGRS"));
  }

  @Test
  void of_an_unknown_word_nothing_is_said() {
    assertEquals("plain", Strength.of(KINDS, "XRS").state());
  }
}
