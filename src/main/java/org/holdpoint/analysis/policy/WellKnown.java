package org.holdpoint.analysis.policy;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Communities that mean the same to every network ("BGP Well-known Communities", IANA; RFC 1997, 3765, 7999, 8326), as numbers and in the words of the systems (`GSHUT` of EOS, `gshut` and `local-AS` of
/// IOS, `no_export` of BIRD and some models).
final class WellKnown {

  private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("65535:0", "graceful-shutdown"), Map.entry("gshut", "graceful-shutdown"), Map.entry("graceful-shutdown", "graceful-shutdown"),
      Map.entry("65535:666", "blackhole"), Map.entry("blackhole", "blackhole"), Map.entry("65535:65281", "no-export"), Map.entry("no-export", "no-export"), Map.entry("65535:65282", "no-advertise"),
      Map.entry("no-advertise", "no-advertise"), Map.entry("65535:65283", "no-export-subconfed"), Map.entry("local-as", "no-export-subconfed"), Map.entry("no-export-subconfed", "no-export-subconfed"),
      Map.entry("65535:65284", "no-peer"), Map.entry("no-peer", "no-peer"), Map.entry("nopeer", "no-peer"));

  private WellKnown() {}

  /// The name of a community, if it is one of them: `65535:0` is `graceful-shutdown`.
  static Optional<String> name(String community) {
    return Optional.ofNullable(NAMES.get(community.toLowerCase(Locale.ROOT).replace('_', '-')));
  }
}
