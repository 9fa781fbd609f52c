package org.holdpoint.language.cdk;

import java.util.Map;
import java.util.Optional;
import org.holdpoint.construct.Said;
import org.holdpoint.construct.Said.Called;
import org.holdpoint.construct.Said.Literal;

/// Lengths of time as programs write them: `Duration.days(7)` (AWS CDK API reference, class Duration).
final class Durations {

  private static final String DURATION = "Duration";
  private static final Map<String, Integer> SECONDS = Map.of("seconds", 1, "minutes", 60, "hours", 3_600, "days", 86_400);

  private Durations() {}

  /// As a number of that unit; empty where it is no whole number of them, or not written.
  static Optional<String> in(String unit, Said said) {
    if (!(said instanceof Called called) || called.path().size() < 2 || !called.path().get(called.path().size() - 2).equals(DURATION) || called.arguments().size() != 1
        || !(called.arguments().getFirst() instanceof Literal(var amount, var _, var _)) || !amount.matches("\\d{1,9}")) {
      return Optional.empty();
    }
    var seconds = Optional.ofNullable(SECONDS.get(called.path().getLast())).map(one -> one * Long.parseLong(amount));
    return seconds.filter(all -> all % SECONDS.get(unit) == 0).map(all -> Long.toString(all / SECONDS.get(unit)));
  }
}
