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

/// A table of rules of other tools: tool, id, format, the rules of ours that say the same, or `-` and why there is none.
///
/// @param collected how many there were when they were collected
/// @param digest of what they are called: tool, id and format, a line each, in the order of the list
record ParityTable(Path path, int collected, String digest) {

  /// Every rule that was collected stands in it.
  void holdsAll() throws IOException, NoSuchAlgorithmException {
    var ids = rows().stream().map(row -> row[0] + "\t" + row[1] + "\t" + row[2]).toList();
    assertEquals(collected, ids.size());
    assertEquals(digest, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(String.join("\n", ids).getBytes(StandardCharsets.UTF_8))));
  }

  /// Every row names rules that there are, or says why there is none.
  void answersAll() throws IOException {
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

  private List<String[]> rows() throws IOException {
    return Files.readAllLines(path).stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
  }
}
