package org.holdpoint.replay;

import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Document.State;

/// Which state a script is applied to, and why. `state` is empty for an empty device; `ambiguous` when more than one state would do (none is taken then).
public record Meeting(Script script, Optional<State> state, String because, boolean ambiguous) {

  /// `base` are the states of the base side (empty without a base), `beside` those of the script's own side. The base's states come first; the only state of the language
  /// stands in only when there is a base; without one a state of the same subject beside the script, else none.
  public static Meeting of(Script script, List<State> base, List<State> beside, boolean compared) {
    var candidates = same(script, base);
    if (candidates.isEmpty()) {
      candidates = same(script, beside);
    }
    if (candidates.size() > 1) {
      var names = candidates.stream().map(state -> state.file().path()).toList();
      return new Meeting(script, Optional.empty(), "more than one state of " + script.subject().name() + ": " + String.join(", ", names), true);
    }
    if (candidates.size() == 1) {
      return new Meeting(script, Optional.of(candidates.getFirst()), script.because().equals(candidates.getFirst().because()) ? script.because()
          : "same device: " + script.subject().name(), false);
    }
    var only = base.stream().filter(state -> state.language() == script.language()).toList();
    if (compared && only.size() == 1) {
      return new Meeting(script, Optional.of(only.getFirst()), "the only " + script.language().name() + " configuration of the base", false);
    }
    return new Meeting(script, Optional.empty(), compared ? "no state of " + script.subject().name() + " in the base" : "no base", false);
  }

  private static List<State> same(Script script, List<State> states) {
    return states.stream().filter(state -> state.language() == script.language() && state.subject().equals(script.subject())).toList();
  }
}
