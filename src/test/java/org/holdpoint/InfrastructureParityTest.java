package org.holdpoint;

import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.Test;

/// Every rule about availability, rollout, deletion and backups that other tools have is held against ours: the table names one, or says why there is none.
final class InfrastructureParityTest {

  private static final ParityTable TABLE = new ParityTable(Path.of("testdata/language/infrastructure/parity.tsv"), 301, "7cbf6e5947e953f5110e84ec98ebe21b2ce461742906795fd299f58d7f0a6b80");

  @Test
  void every_rule_that_was_collected_stands_in_the_table() throws IOException, NoSuchAlgorithmException {
    TABLE.holdsAll();
  }

  @Test
  void every_row_names_rules_of_ours_or_says_why_there_is_none() throws IOException {
    TABLE.answersAll();
  }
}
