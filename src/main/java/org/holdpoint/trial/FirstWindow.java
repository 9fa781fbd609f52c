package org.holdpoint.trial;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.TimeFact.CalendarEntry;
import org.holdpoint.fact.TimeFact.ChangeWindow;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Which of the windows that a change brings starts first. A calendar keeps old entries beside new ones, and a series may have started years ago: neither says when this change runs.
final class FirstWindow {

  private FirstWindow() {}

  static Optional<ChangeWindow> of(List<Trial> trials) {
    return trials.stream().flatMap(FirstWindow::brought).min(Comparator.comparing(window -> window.start().known().orElseThrow()));
  }

  /// The windows of a document with a known start: those of requests, and of entries those that are new, or start at another time than before.
  private static Stream<ChangeWindow> brought(Trial trial) {
    var series = series(trial.now());
    var before = new HashMap<Key, Value<Instant>>();
    windows(trial.was()).forEach(window -> before.putIfAbsent(window.key(), window.start()));
    return windows(trial.now()).filter(window -> window.start().known().isPresent() && !series.contains(window.within())
        && (window.form().equals("request") || !same(window, before)));
  }

  private static boolean same(ChangeWindow window, Map<Key, Value<Instant>> before) {
    return Optional.ofNullable(before.get(window.key())).map(Value::known).filter(window.start().known()::equals).isPresent();
  }

  private static Stream<ChangeWindow> windows(List<Fact> facts) {
    return facts.stream().filter(ChangeWindow.class::isInstance).map(ChangeWindow.class::cast);
  }

  private static Set<Span> series(List<Fact> facts) {
    var found = new HashSet<Span>();
    facts.stream().filter(CalendarEntry.class::isInstance).map(CalendarEntry.class::cast).filter(entry -> entry.recurrence().isPresent()).forEach(entry -> found.add(entry.within()));
    return found;
  }
}
