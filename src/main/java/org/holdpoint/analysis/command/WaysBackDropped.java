package org.holdpoint.analysis.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.CommandFact.Remark;
import org.holdpoint.fact.CommandFact.WayBackUntold;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Parts of a runbook that said how everything is put back, and that are gone while it still takes things away.
final class WaysBackDropped {

  /// How such a part is headed, as people write it.
  private static final List<String> HEADS = List.of("rollback", "roll back", "roll-back", "backout", "back out", "back-out", "way back", "fallback", "fall back", "fall-back", "revert", "undo", "recovery", "if it goes wrong", "if something goes wrong",
      "if things go wrong", "when it goes wrong", "if it does not work", "if it doesn't work", "if this does not work", "if it fails", "if this fails", "in case of failure");

  private WaysBackDropped() {}

  static List<Fact> of(List<Fact> was, List<Fact> now, List<Operation> operations) {
    var told = heads(was).toList();
    return told.isEmpty() || heads(now).findAny().isPresent() ? List.of()
        : operations.stream().filter(one -> !one.trial() && !one.passing()).limit(1).<Fact>map(one -> {
          var at = remarks(now).map(Remark::at).min(Comparator.naturalOrder()).orElse(one.at());
          return new WayBackUntold(Key.of(one.key().subject(), "way-back-untold", told.getFirst().text()), at, at, one.command(), told.getFirst().text(), told.getFirst().at());
        }).toList();
  }

  private static Stream<Remark> remarks(List<Fact> facts) {
    return facts.stream().filter(Remark.class::isInstance).map(Remark.class::cast);
  }

  private static Stream<Remark> heads(List<Fact> facts) {
    return remarks(facts).filter(remark -> Made.pasted(remark.at().file()) && head(remark.text()));
  }

  /// `7. Rollback`, `Step 5: roll back`.
  private static boolean head(String text) {
    var plain = text.toLowerCase(Locale.ROOT);
    var words = plain.startsWith("step") ? plain.substring("step".length()) : plain;
    var first = 0;
    while (first < words.length() && !Character.isLetter(words.charAt(first))) {
      first++;
    }
    return HEADS.stream().anyMatch(words.substring(first)::startsWith);
  }
}
