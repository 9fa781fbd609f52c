package org.holdpoint.routing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdpoint.fact.DeviceFact.ChainedKey;
import org.holdpoint.fact.DeviceFact.KeyChainEnd;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Span;

/// `key chain` blocks with `send-lifetime` and `accept-lifetime` ("send-lifetime", Cisco IOS Command Reference; IOS XR System Security Command Reference, keychain management; the same words in NX-OS
/// and FRR): a start, then an end, `infinite` or `duration SECONDS`. Without the line a key of IOS never ceases.
public final class KeyChains {

  private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  /// Words of a time: `00:00:00 Jan 1 2026`.
  private static final int TIME = 4;

  private KeyChains() {}

  /// An end of a key, and the line that says it.
  private record End(Instant until, Span at) {}

  public static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var chain : device.blocks("key", "chain")) {
      chain.all("key").forEach(key -> key.child("send-lifetime").ifPresent(line -> start(line).ifPresent(begins -> facts.add(new ChainedKey(
          device.key("chained-key", chain.word(2).orElse(""), key.name()), line.at(), key.at(), chain.word(2).orElse(""), key.name(), begins.toString(), "", new Value.Known<>(begins, line.at()))))));
      for (var use : List.of("send", "accept")) {
        var keys = chain.all("key");
        var ends = keys.stream().flatMap(key -> key.child(use + "-lifetime").flatMap(KeyChains::end).stream()).toList();
        if (!ends.isEmpty() && ends.size() == keys.size()) {
          var last = ends.stream().reduce((one, other) -> other.until().isAfter(one.until()) ? other : one).orElseThrow();
          var name = chain.word(2).orElse("");
          facts.add(new KeyChainEnd(device.key("key-chain-end", name, use), last.at(), chain.at(), name, use, last.until()));
        }
      }
    }
    return List.copyOf(facts);
  }

  private static Optional<Instant> start(ConfigNode line) {
    var words = line.words().stream().skip(1).filter(word -> !word.equals("local")).toList();
    return words.size() > TIME ? time(words.subList(0, TIME)) : Optional.empty();
  }

  /// `send-lifetime [local] 00:00:00 Jan 1 2025 00:00:00 Jan 1 2026`; empty for a key that never ceases, or whose end cannot be read.
  private static Optional<End> end(ConfigNode line) {
    var words = line.words().stream().skip(1).filter(word -> !word.equals("local")).toList();
    if (words.size() > TIME + 1 && words.get(TIME).equals("duration") && words.get(TIME + 1).matches("\\d{1,10}")) {
      return time(words.subList(0, TIME)).map(start -> new End(start.plusSeconds(Long.parseLong(words.get(TIME + 1))), line.at()));
    }
    return words.size() == 2 * TIME ? time(words.subList(TIME, 2 * TIME)).map(until -> new End(until, line.at())) : Optional.empty();
  }

  /// `00:00:00 Jan 1 2026`, `00:00:00 1 january 2026`.
  private static Optional<Instant> time(List<String> words) {
    var first = MONTHS.indexOf(month(words.get(1)));
    var month = first >= 0 ? first : MONTHS.indexOf(month(words.get(2)));
    try {
      var day = Integer.parseInt(words.get(first >= 0 ? 2 : 1));
      return Optional.of(LocalDate.of(Integer.parseInt(words.get(3)), month + 1, day).atTime(clock(words.getFirst())).toInstant(ZoneOffset.UTC));
    } catch (NumberFormatException | DateTimeException wrong) {
      return Optional.empty();
    }
  }

  private static String month(String word) {
    return word.substring(0, Math.min(3, word.length())).toLowerCase(Locale.ROOT);
  }

  private static LocalTime clock(String text) {
    var parts = text.split(":");
    return LocalTime.of(Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0, parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
  }
}
