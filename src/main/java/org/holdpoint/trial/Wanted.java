package org.holdpoint.trial;

import java.time.Duration;
import java.util.Optional;
import org.holdpoint.replay.Document.Script;

/// How files are read: the language and the delivery that are given instead of found, the budget of one file, and how many files are read at a time.
public record Wanted(Optional<String> language, Optional<String> delivery, Duration fileTimeout, int jobs) {

  /// How a script reaches its device: as asked, else the worst that its language allows. Throws [RequestException] where the language knows no such way.
  String delivery(Script script) {
    var allowed = script.language().deliveries();
    delivery.filter(asked -> !allowed.contains(asked)).ifPresent(asked -> {
      throw new RequestException("--delivery " + asked + ": a script in " + script.language().name() + " is delivered by " + String.join(" or ", allowed) + " (" + script.file().path() + ")");
    });
    return delivery.orElse(allowed.getFirst());
  }
}
