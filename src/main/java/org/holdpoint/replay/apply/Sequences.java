package org.holdpoint.replay.apply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.replay.machine.CliLanguage;
import org.holdpoint.replay.tree.ConfigNode;

/// Lines of a block whose place in a list is the order in which they were typed, such as entries of an access list that have no numbers: one that is typed again stands last.
public final class Sequences {

  private Sequences() {}

  /// The keys of such lines, in order, by the list that they stand in.
  public static Map<String, List<String>> of(CliLanguage language, String context, ConfigNode block) {
    var lists = new LinkedHashMap<String, List<String>>();
    block.children().values().stream().filter(node -> !node.negated() && !node.words().isEmpty())
        .forEach(node -> language.sequence(context, node.words()).ifPresent(list -> lists.computeIfAbsent(list, _ -> new ArrayList<>()).add(node.key())));
    return lists;
  }

  /// The keys of lines of either side that must be taken away, or typed (again), so that each list stands as before: all from the first one that differs; where one line takes the whole list
  /// away, all of them.
  public static Set<String> again(CliLanguage language, String context, ConfigNode before, ConfigNode after) {
    var was = of(language, context, before);
    var again = new HashSet<String>();
    of(language, context, after).forEach((list, now) -> {
      var old = was.getOrDefault(list, List.of());
      var same = 0;
      while (same < now.size() && same < old.size() && now.get(same).equals(old.get(same))) {
        same++;
      }
      if (same < now.size()) {
        var from = takenWith(language, context, now.getFirst()).equals(now.getFirst()) ? same : 0;
        again.addAll(now.subList(from, now.size()));
        again.addAll(old.subList(from, old.size()));
      }
    });
    return again;
  }

  /// The key of what goes when the line with this key is negated: its own, or that of the list it stands in.
  public static String takenWith(CliLanguage language, String context, String key) {
    var taken = String.join(" ", language.identity(context, List.of(key.split(" ")), true));
    return key.startsWith(taken + " ") ? taken : key;
  }
}
