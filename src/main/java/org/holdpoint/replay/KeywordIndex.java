package org.holdpoint.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Which contexts know a keyword.
final class KeywordIndex {
  private final NavigableMap<String, List<String>> contexts = new TreeMap<>();
  private final Spelling spelling;

  KeywordIndex(ContextTable table, Spelling spelling) {
    this.spelling = spelling;
    for (String path : table.paths()) {
      for (String keyword : table.keywordsOf(path)) contexts.computeIfAbsent(keyword, _ -> new ArrayList<>()).add(path);
    }
  }

  /// Those that know the word in full.
  List<String> knowing(String word) {
    return contexts.getOrDefault(plain(word), List.of());
  }

  /// Those with a command that the word may begin: in full, else shortened where the device allows it, else as a parameter that is checked.
  List<String> contexts(String word) {
    String plain = plain(word);
    if (plain.isEmpty() || contexts.containsKey(plain)) return knowing(word);
    var longer = spelling.abbreviations() ? contexts.subMap(plain, plain + Character.MAX_VALUE) : new TreeMap<String, List<String>>();
    var found = longer.isEmpty() ? contexts.subMap("<", "=") : longer;
    return found.entrySet().stream().filter(entry -> !entry.getKey().startsWith("<") || checked(entry.getKey(), word)).flatMap(entry -> entry.getValue().stream()).distinct().toList();
  }

  /// A parameter that takes any word says nothing about where the word belongs.
  private boolean checked(String parameter, String word) {
    String name = parameter.substring(1, parameter.length() - 1);
    return spelling.checks(name) && spelling.fits(name, word);
  }

  private String plain(String word) {
    return spelling.anyCase() ? word.toLowerCase(Locale.ROOT) : word;
  }
}
