package org.holdpoint.replay;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people call a device in a heading over what is typed on it.
public final class Called {

  /// No word: it has a digit in it.
  private static final Pattern NAME = Pattern.compile("(?=.*[0-9])[A-Za-z][A-Za-z0-9]*([._-][A-Za-z0-9]+)*");
  /// Numbers of steps, of what is configured, and of papers.
  private static final Pattern OTHERS = Pattern.compile("(?i)(?:step|phase|stage|part|wave|section|schritt|etape|paso|day|night|hour|t|v|rev|vlan|vni|vrf|as|asn|ipv|bgp|ospf|isis|l|slot|port|lag|ae|chg|change|crq|rfc|mop|cm|ticket|req|q)[._-]?[0-9.]+");
  private static final int FEW = 6;

  private Called() {}

  /// The only word of a short heading that may be the name of a device.
  public static Optional<String> by(String heading) {
    var words = List.of(heading.split("[\\s:,;()\\[\\]`*]+"));
    var names = words.size() > FEW ? List.<String>of() : words.stream().filter(word -> NAME.matcher(word).matches() && !OTHERS.matcher(word).matches()).distinct().toList();
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }
}
