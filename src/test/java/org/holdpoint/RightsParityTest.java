package org.holdpoint;

import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.Test;

/// Every rule about rights that other tools have is held against ours: the table names one, or says why there is none.
final class RightsParityTest {

  private static final ParityTable TABLE = new ParityTable(Path.of("testdata/language/iam/parity.tsv"), 606, "35cafbecc8dda9e40658c0da370bbe27761e6a249b2f7d438fce70f68d804a86");

  @Test
  void every_rule_that_was_collected_stands_in_the_table() throws IOException, NoSuchAlgorithmException {
    TABLE.holdsAll();
  }

  @Test
  void every_row_names_rules_of_ours_or_says_why_there_is_none() throws IOException {
    TABLE.answersAll();
  }
}
