package org.holdpoint.replay;

import java.util.List;

/// What a line does with a node that is there: another place among its siblings, another name, or out of effect and back. `words` name the node; `other` names the one that it stands beside, or is what it
/// is called from then on; empty where the line says neither.
public record Arrangement(Manner manner, List<String> words, List<String> other) {

  /// `INACTIVE` keeps the node out of effect until `ACTIVE`; `MATCHING` takes away every node whose name fits, `*` being any text.
  public enum Manner {
    BEFORE, AFTER, RENAMED, COPIED, INACTIVE, ACTIVE, MATCHING
  }

  public Arrangement {
    words = List.copyOf(words);
    other = List.copyOf(other);
  }
}
