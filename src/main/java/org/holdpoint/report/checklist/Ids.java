package org.holdpoint.report.checklist;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.holdpoint.source.Sha256;

/// Names for items that hold as long as what they ask about.
final class Ids {

  private static final Pattern SAFE = Pattern.compile("[a-z0-9/-]{1,120}");
  private static final int LENGTH = 16;

  private Ids() {}

  /// `routing/bgp-into-isis:before:0f1e2d3c4b5a6978`: a rule or another word, the moment, and what the answer rests on.
  static String id(String word, Moment moment, String... substance) {
    return (SAFE.matcher(word).matches() ? word : "rule") + ":" + moment.slug() + ":" + digest(String.join("\n", substance), LENGTH);
  }

  /// The first letters of the SHA-256 of a text, in hexadecimal.
  static String digest(String text, int length) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, length);
  }

  /// The items with ids of which no two are equal.
  static List<Item> unique(List<Item> items) {
    var seen = new HashMap<String, Integer>();
    var all = new ArrayList<Item>();
    for (var item : items) {
      var count = seen.merge(item.id(), 1, Integer::sum);
      all.add(count == 1 ? item : item.named(item.id() + "-" + count));
    }
    return List.copyOf(all);
  }
}
