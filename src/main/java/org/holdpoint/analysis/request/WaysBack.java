package org.holdpoint.analysis.request;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.ChangeRequest;
import org.holdpoint.fact.RequestFact.WayBackElsewhere;

/// Ways back that are for another device than the change.
final class WaysBack {

  /// (characters) A shorter name is a word like any other.
  private static final int SHORTEST = 4;
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private WaysBack() {}

  /// The one of a request: its way back names none of the devices, and one that is called like one of them but for its numbers.
  static Optional<Fact> elsewhere(ChangeRequest request) {
    var text = request.rollback().known().orElse("");
    if (text.isEmpty() || request.devices().isEmpty() || request.devices().stream().anyMatch(device -> device.contains("*") || named(text, Pattern.quote(first(device))).isPresent())) {
      return Optional.empty();
    }
    return request.devices().stream().map(WaysBack::first).filter(device -> device.length() >= SHORTEST && NUMBER.matcher(device).find()).flatMap(device -> named(text, siblings(device)).stream()).findFirst()
        .map(other -> new WayBackElsewhere(Key.of(request.key().subject(), "way-back-elsewhere", request.id()), request.rollback().place().orElse(request.at()), request.within(), request.id(), other,
            request.devices()));
  }

  /// `pe-bs07` of `pe-bs07 (uplinks shut)`.
  private static String first(String device) {
    return device.strip().split("[\\s(/,]", 2)[0];
  }

  private static String siblings(String device) {
    var pattern = new StringBuilder();
    var from = 0;
    var number = NUMBER.matcher(device);
    while (number.find()) {
      pattern.append(Pattern.quote(device.substring(from, number.start()))).append("\\d+");
      from = number.end();
    }
    return pattern.append(Pattern.quote(device.substring(from))).toString();
  }

  private static Optional<String> named(String text, String name) {
    return Pattern.compile("(?<![A-Za-z0-9])" + name + "(?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE).matcher(text).results().map(found -> found.group()).findFirst();
  }
}
