package org.holdpoint.analysis.setting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SettingFact;
import org.holdpoint.source.Span;

/// Calls of which it is known what they take away: what such a call lost of its options is weighed with it, and not once more as a setting.
final class Weighed {

  private static final Set<String> TAKING = Set.of("drain", "remove", "destroy", "restart");

  private Weighed() {}

  /// What came and went, without the options of such calls among `facts`.
  static List<Fact> without(List<Fact> moves, List<Fact> facts) {
    if (moves.stream().noneMatch(Weighed::option)) {
      return List.copyOf(moves);
    }
    var weighed = facts.stream().filter(fact -> fact instanceof Operation operation && TAKING.contains(operation.effect())).map(fact -> line(fact.at())).collect(Collectors.toSet());
    return moves.stream().filter(move -> !option(move) || !weighed.contains(line(move.at()))).toList();
  }

  private static boolean option(Fact move) {
    return !move.key().path().isEmpty() && move.key().path().getFirst().startsWith(SettingFact.CALL);
  }

  private static String line(Span at) {
    return at.file() + ":" + at.line();
  }
}
