package org.holdpoint.replay.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.holdpoint.replay.line.Spelling;

/// Which contexts know a keyword.
final class KeywordIndex {
  private final NavigableMap<String, List<String>> contexts = new TreeMap<>();
  /// Commands that begin with a parameter that is checked; one that takes any word says nothing about where the word belongs.
  private final Map<String, List<String>> parameters;
  private final Spelling spelling;

  KeywordIndex(ContextTable table, Spelling spelling) {
    this.spelling = spelling;
    for (String path : table.paths()) {
      for (String keyword : table.keywordsOf(path)) contexts.computeIfAbsent(keyword, _ -> new ArrayList<>()).add(path);
    }
    this.parameters = new TreeMap<>(contexts.subMap("<", "="));
    parameters.keySet().removeIf(keyword -> !spelling.checks(name(keyword)));
  }

  /// Those that know the word in full.
  List<String> knowing(String word) {
    return contexts.getOrDefault(plain(word), List.of());
  }

  /// Those with a command that the word may begin: in full, else shortened where the device allows it, else as a parameter that is checked.
  List<String> contexts(String word) {
    String plain = plain(word);
    if (plain.isEmpty() || contexts.containsKey(plain)) return knowing(word);
    var longer = spelling.abbreviations() && Optional.ofNullable(contexts.higherKey(plain)).filter(next -> next.startsWith(plain)).isPresent()
        ? contexts.subMap(plain, plain + Character.MAX_VALUE) : Map.<String, List<String>>of();
    return (longer.isEmpty() ? parameters : longer).entrySet().stream().filter(entry -> !entry.getKey().startsWith("<") || spelling.fits(name(entry.getKey()), word))
        .flatMap(entry -> entry.getValue().stream()).distinct().toList();
  }

  private static String name(String parameter) {
    return parameter.substring(1, parameter.length() - 1);
  }

  private String plain(String word) {
    return spelling.anyCase() ? word.toLowerCase(Locale.ROOT) : word;
  }
}
