package org.holdpoint.analysis.selection;

import java.util.BitSet;
import java.util.List;
import org.holdpoint.analysis.selection.NodePattern.Part;

/// Hosts of which only the number in each subsystem is known: `bill-[031-034]` are numbers 31 to 34 of a subsystem whose name begins so, `*-[031-034]` those of every one.
final class Numbered {

  /// A name that is shorter stands for no subsystem.
  private static final int SHORTEST = 3;

  private Numbered() {}

  static BitSet hosts(Census census, NodePattern pattern) {
    var stem = pattern.stem();
    var hosts = new BitSet();
    for (var subsystem : census.firsts().keySet()) {
      if (called(stem.before(), subsystem)) {
        var first = census.firsts().get(subsystem);
        var count = census.group(subsystem).orElseThrow().cardinality();
        for (var number = 1; number <= count; number++) {
          var it = number;
          if (stem.numbers().map(numbers -> numbers.has(it)).orElse(true)) {
            hosts.set(first + number - 1);
          }
        }
      }
    }
    return hosts;
  }

  /// Whether hosts of a subsystem are called so: what stands before their number is its name, its beginning, or letters of it in their order (`idx` of `index`).
  static boolean called(List<Part> before, String subsystem) {
    if (before.stream().allMatch(Part.Text.class::isInstance)) {
      var text = new StringBuilder();
      before.forEach(part -> text.append(((Part.Text) part).text()));
      return called(letters(text.toString()), subsystem);
    }
    var last = before.getLast();
    var bare = last instanceof Part.Text(var text) && letters(text).isEmpty() ? before.subList(0, before.size() - 1) : before;
    return new NodePattern("", bare).fits(subsystem);
  }

  /// The same of a word.
  static boolean called(String word, String subsystem) {
    var stem = letters(word);
    return stem.equals(subsystem) || stem.length() >= SHORTEST && (subsystem.startsWith(stem) || stem.startsWith(subsystem) || abbreviates(stem, subsystem));
  }

  private static String letters(String text) {
    var end = text.length();
    while (end > 0 && "-_.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean abbreviates(String word, String name) {
    var at = 0;
    for (var place = 0; place < name.length() && at < word.length(); place++) {
      if (name.charAt(place) == word.charAt(at)) {
        at++;
      } else if (at == 0) {
        return false;
      }
    }
    return at == word.length();
  }
}
