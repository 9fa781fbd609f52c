package org.holdpoint.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which contexts know a keyword.
final class KeywordIndex {
  private final Map<String, List<String>> contexts = new HashMap<>();

  KeywordIndex(ContextTable table) {
    for (String path : table.paths()) {
      for (String keyword : table.keywordsOf(path)) contexts.computeIfAbsent(keyword, _ -> new ArrayList<>()).add(path);
    }
  }

  List<String> contexts(String keyword) {
    return contexts.getOrDefault(keyword, List.of());
  }
}
