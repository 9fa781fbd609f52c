package org.holdpoint.replay.intent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Context;
import org.holdpoint.replay.tree.ConfigNode;

/// Entries that several lines of a block describe (`neighbor 192.0.2.1 remote-as 64511`, `neighbor 192.0.2.1 activate`), and which blocks define them: in the configuration before those that have
/// a line of it, in the script those that have the line which makes it, or, where the script has none, the line which comes first for it.
final class Entries {

  /// The first two lines that define an entry, by block: two are enough to tell whether another line than one of them does.
  private final Map<String, Map<String, List<Statement>>> byScript = new HashMap<>();
  private final Map<ConfigNode, Set<String>> byBase = new IdentityHashMap<>();

  /// Where no line makes an entry, the one that comes first for it says what defines one: its third word.
  Entries(List<Step> steps) {
    var made = new HashSet<String>();
    for (var step : steps) {
      if (step.effect() instanceof Effect.Set(_, var words) && step.landsIn().context().makes(words)) {
        name(step.landsIn().context(), words).ifPresent(name -> {
          made.add(name);
          define(step, name);
        });
      }
    }
    var definer = new HashMap<String, String>();
    for (var step : steps) {
      if (step.effect() instanceof Effect.Set(_, var words)) {
        name(step.landsIn().context(), words).filter(name -> !made.contains(name)).ifPresent(name -> {
          var attribute = words.size() > 2 ? words.get(2) : "";
          if (definer.computeIfAbsent(name, _ -> attribute).equals(attribute)) {
            define(step, name);
          }
        });
      }
    }
  }

  private void define(Step step, String name) {
    var lines = byScript.computeIfAbsent(step.landsIn().place(), _ -> new HashMap<>()).computeIfAbsent(name, _ -> new ArrayList<>(2));
    if (lines.size() < 2) {
      lines.add(step.statement());
    }
  }

  /// The entry that a line of the context is about: its keyword and the name that follows, where other lines may follow with the same two.
  static Optional<String> name(Context context, List<String> words) {
    return words.size() > 1 && context.several(words) ? Optional.of(words.getFirst() + " " + words.get(1)) : Optional.empty();
  }

  /// The entry that a step sets or takes away.
  static Optional<String> name(Step step) {
    return switch (step.effect()) {
      case Effect.Set(_, var words) -> name(step.landsIn().context(), words);
      case Effect.Delete(_, var words) -> name(step.landsIn().context(), words);
      case Effect.Enter _, Effect.Leave _, Effect.Insert _, Effect.Commit _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> Optional.empty();
    };
  }

  /// Whether the script defines the entry in the block at this place.
  boolean defines(String place, String name) {
    return byScript.getOrDefault(place, Map.of()).containsKey(name);
  }

  /// Whether a line of the script other than `line` defines the entry in the block at this place.
  boolean defines(String place, String name, Statement line) {
    for (var definer : byScript.getOrDefault(place, Map.of()).getOrDefault(name, List.of())) {
      if (definer != line) {
        return true;
      }
    }
    return false;
  }

  /// Whether the block of the configuration before has a line of the entry.
  boolean defines(ConfigNode block, String name) {
    return byBase.computeIfAbsent(block, Entries::names).contains(name);
  }

  private static Set<String> names(ConfigNode block) {
    var names = new HashSet<String>();
    for (var child : block.children().values()) {
      if (!child.negated() && child.words().size() > 2) {
        names.add(child.words().getFirst() + " " + child.words().get(1));
      }
    }
    return names;
  }
}
