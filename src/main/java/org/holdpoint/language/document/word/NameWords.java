package org.holdpoint.language.document.word;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a name: `maxRemoval_rate` → max, remove, rate. Case, joints and plurals do not matter, nor does the order.
public final class NameWords {

  private static final Pattern JOINT = Pattern.compile("[^\\p{L}\\p{N}%*]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
  /// Longer names are data.
  private static final int LONGEST = 120;
  private static final int SHORT = 5;
  private static final Map<String, Set<String>> SYNONYMS = Tables.groups("synonyms.tsv");
  private static final Map<String, List<String>> COMPOUNDS = Tables.rows("compounds.tsv").stream().collect(java.util.stream.Collectors.toMap(List::getFirst, row -> List.of(row.get(1).split(" "))));

  private static final Remembered<List<String>> SPLIT = new Remembered<>(text -> JOINT.splitAsStream(text).filter(word -> !word.isEmpty()).map(word -> word.toLowerCase(Locale.ROOT)).toList());
  private static final Remembered<Set<String>> MEANT = new Remembered<>(NameWords::meant);

  private NameWords() {}

  /// The words as they are written, in small letters.
  public static List<String> plain(String name) {
    return name.length() > LONGEST ? List.of() : words(name);
  }

  /// The same of a longer text.
  static List<String> words(String text) {
    return SPLIT.of(text);
  }

  /// The words of the vocabulary that a name holds.
  public static Set<String> of(String name) {
    return MEANT.of(name);
  }

  private static Set<String> meant(String name) {
    var words = new LinkedHashSet<String>();
    for (var word : plain(name)) {
      COMPOUNDS.getOrDefault(word, List.of(word)).forEach(part -> words.addAll(meanings(part)));
    }
    return Collections.unmodifiableSet(words);
  }

  /// A word of the vocabulary, of one thing, and what it means there.
  private static Set<String> meanings(String word) {
    var one = plural(word) && !SYNONYMS.containsKey(word) ? one(word) : word;
    var means = SYNONYMS.get(one);
    if (means == null) {
      return Set.of(one);
    }
    var all = new LinkedHashSet<>(means);
    all.add(one);
    return all;
  }

  /// `repository` of `repositories`; `series` is its own.
  private static String one(String word) {
    return word.length() > SHORT && word.endsWith("ies") && !word.endsWith("series") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - (word.endsWith("sses") ? 2 : 1));
  }

  /// `hosts`, and neither `address` nor `radius` nor `analysis`.
  private static boolean plural(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
  }
}
