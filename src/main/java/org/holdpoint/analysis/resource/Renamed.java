package org.holdpoint.analysis.resource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Keyed;
import org.holdpoint.fact.ResourceFact.TaskEffect;
import org.holdpoint.fact.Subject;

/// Tasks that are called otherwise than before and do the same: the same effect by the same module on the same thing, where each of the two names stands on one side alone.
public final class Renamed {

  private Renamed() {}

  private record Deed(Subject subject, String effect, String module, String what) {

    static Deed of(TaskEffect effect) {
      return new Deed(effect.key().subject(), effect.effect(), effect.module(), effect.what());
    }
  }

  /// The facts before, such tasks under the name that they have now; in the order of the text where several do the same.
  public static List<Fact> before(List<Fact> was, List<Fact> now) {
    var named = new LinkedHashMap<Deed, List<Key>>();
    alone(now, keys(was)).forEach(effect -> named.computeIfAbsent(Deed.of(effect), _ -> new ArrayList<>()).add(effect.key()));
    if (named.isEmpty()) {
      return was;
    }
    var names = new LinkedHashMap<Key, Key>();
    alone(was, keys(now)).forEach(effect -> {
      var left = named.getOrDefault(Deed.of(effect), List.of());
      if (!left.isEmpty()) {
        names.put(effect.key(), left.removeFirst());
      }
    });
    return names.isEmpty() ? was : was.stream().map(fact -> renamed(fact, names)).toList();
  }

  private static Fact renamed(Fact fact, Map<Key, Key> names) {
    return Optional.ofNullable(names.get(fact.key())).map(name -> Keyed.by(fact, name)).orElse(fact);
  }

  private static Stream<TaskEffect> alone(List<Fact> facts, Set<Key> others) {
    return facts.stream().filter(TaskEffect.class::isInstance).map(TaskEffect.class::cast).filter(effect -> !others.contains(effect.key()));
  }

  private static Set<Key> keys(List<Fact> facts) {
    return facts.stream().filter(TaskEffect.class::isInstance).map(Fact::key).collect(Collectors.toSet());
  }
}
