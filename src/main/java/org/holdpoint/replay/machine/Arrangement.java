package org.holdpoint.replay.machine;

import java.util.List;

/// What a line does with a node that is there: another place among its siblings, another name, or out of effect and back. `words` name the node; `other` names the one that it stands beside, or is what it
/// is called from then on; empty where the line says neither.
public record Arrangement(Manner manner, List<String> words, List<String> other) {

  /// `INACTIVE` keeps the node out of effect until `ACTIVE`; `MATCHING` takes away every node whose name fits, `*` being any text; `PROTECTED` has the device refuse every change of the node
  /// and of what is inside it, until `UNPROTECTED`.
  public enum Manner {
    BEFORE, AFTER, RENAMED, COPIED, INACTIVE, ACTIVE, MATCHING, PROTECTED, UNPROTECTED
  }

  public Arrangement {
    words = List.copyOf(words);
    other = List.copyOf(other);
  }

  /// Whether a key is one that the pattern names; `*` and `.*` are any text.
  public static boolean fits(String pattern, String key) {
    var parts = pattern.replace(".*", "*").split("\\*", -1);
    if (parts.length == 1) {
      return pattern.equals(key);
    }
    var at = parts[0].length();
    if (!key.startsWith(parts[0])) {
      return false;
    }
    for (var part : List.of(parts).subList(1, parts.length - 1)) {
      var found = key.indexOf(part, at);
      if (found < 0) {
        return false;
      }
      at = found + part.length();
    }
    return key.length() >= at + parts[parts.length - 1].length() && key.endsWith(parts[parts.length - 1]);
  }
}
