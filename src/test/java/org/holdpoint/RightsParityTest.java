package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.holdpoint.rule.Rule;
import org.junit.jupiter.api.Test;

/// Every rule about rights that other tools have is held against ours: the table names one, or says why there is none.
final class RightsParityTest {

  private static final Path TABLE = Path.of("testdata/language/iam/parity.tsv");
  /// How many there were when they were collected, and the digest of what they are called: tool, id and format, a line each, in the order of the list.
  private static final int COLLECTED = 606;
  private static final String DIGEST = "35cafbecc8dda9e40658c0da370bbe27761e6a249b2f7d438fce70f68d804a86";

  @Test
  void every_rule_that_was_collected_stands_in_the_table() throws IOException, NoSuchAlgorithmException {
    var ids = rows().stream().map(row -> row[0] + "\t" + row[1] + "\t" + row[2]).toList();
    assertEquals(COLLECTED, ids.size());
    assertEquals(DIGEST, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(String.join("\n", ids).getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void every_row_names_rules_of_ours_or_says_why_there_is_none() throws IOException {
    var known = Cases.RULES.rules().stream().map(Rule::id).collect(Collectors.toSet());
    for (var row : rows()) {
      var place = row[0] + " " + row[1];
      if (row[3].equals("-")) {
        assertTrue(row.length > 4 && !row[4].isBlank(), place + " says why there is none");
      } else {
        assertFalse(row[3].isBlank(), place);
        Arrays.stream(row[3].split(",")).forEach(rule -> assertTrue(known.contains(rule), place + ": there is no rule " + rule));
      }
    }
  }

  private static List<String[]> rows() throws IOException {
    return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
  }
}
