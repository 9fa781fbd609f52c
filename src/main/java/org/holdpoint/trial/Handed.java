package org.holdpoint.trial;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.source.Span;

/// Values that one file says and another uses (a variable of a group, which a play takes for its `serial`): what they mean is told once, by what uses them.
final class Handed {

  private static final String NONE = "none";

  private Handed() {}

  /// The trials, where a file does not say for itself what a value of it means that another one uses.
  static List<Trial> once(List<Trial> trials) {
    var used = new HashSet<Span>();
    trials.forEach(trial -> trial.now().stream().filter(fact -> meant(fact) && !fact.at().file().equals(trial.document().file().path())).map(Fact::at).forEach(used::add));
    return used.isEmpty() ? trials : trials.stream().map(trial -> without(trial, used)).toList();
  }

  private static boolean meant(Fact fact) {
    return fact instanceof Setting setting && !setting.concern().equals(NONE);
  }

  private static Trial without(Trial trial, Set<Span> used) {
    var keys = trial.now().stream().filter(fact -> meant(fact) && used.contains(fact.at()) && fact.at().file().equals(trial.document().file().path())).map(Fact::key).collect(Collectors.toSet());
    return keys.isEmpty() ? trial : new Trial(trial.document(), left(trial.was(), keys), left(trial.now(), keys), trial.coverage(), trial.reasons(), trial.beside());
  }

  private static List<Fact> left(List<Fact> facts, Set<Key> keys) {
    return facts.stream().filter(fact -> !keys.contains(fact.key())).toList();
  }
}
