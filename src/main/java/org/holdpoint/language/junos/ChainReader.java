package org.holdpoint.language.junos;

import static java.lang.Integer.parseInt;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.DeviceFact.ChainedKey;
import org.holdpoint.fact.DeviceFact.KeyChain;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// Chains of keys, one after the other by the clock ("authentication-key-chains", "Understanding Hitless Authentication Key Rollover for IS-IS"): at its `start-time` a key takes the place of the one before it.
final class ChainReader {

  private static final Pattern MOMENT = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})\\.(\\d{2}:\\d{2}(?::\\d{2})?)(?: ?([+-])(\\d{2}):?(\\d{2}))?");
  private static final Pattern OFFSET = Pattern.compile(" |(?<=:\\d\\d)(?=[+-])");
  private static final int CLOCK = 0;
  private static final int ZONE = 1;
  /// By the clock, and by its words where that cannot be told.
  private static final Comparator<ConfigNode> EARLIEST = (one, other) -> moment(one).flatMap(first -> moment(other).map(first::compareTo)).orElseGet(() -> start(one).compareTo(start(other)));

  private ChainReader() {}

  static List<Fact> facts(Subject subject, ConfigNode top) {
    var facts = new ArrayList<Fact>();
    top.child("security").flatMap(security -> security.child("authentication-key-chains")).stream().flatMap(chains -> chains.all("key-chain").stream()).forEach(chain -> {
      var keys = chain.all("key");
      facts.add(new KeyChain(Key.of(subject, "key-chain", chain.name()), chain.at(), chain.at(), chain.name(), keys.stream().map(ChainReader::named).toList(), first(keys).<Value<String>>map(line -> new Value.Known<>(start(line), line.at())).orElseGet(Value.Absent::new),
          first(keys).map(ChainReader::instant).orElseGet(Value.Absent::new), Leaves.text(chain, "tolerance", 1)));
      keys.forEach(key -> key.child("start-time").ifPresent(line -> facts.add(new ChainedKey(Key.of(subject, "chained-key", chain.name(), key.name()), line.at(), key.at(), chain.name(), key.name(),
          said(line, CLOCK), said(line, ZONE), instant(line)))));
    });
    return List.copyOf(facts);
  }

  private static String named(ConfigNode key) {
    return key.name() + key.child("start-time").map(line -> " " + start(line)).orElse("");
  }

  /// Where the first of the keys starts; empty where one says no start.
  private static Optional<ConfigNode> first(List<ConfigNode> keys) {
    var starts = keys.stream().map(key -> key.child("start-time")).flatMap(Optional::stream).toList();
    return starts.isEmpty() || starts.size() < keys.size() ? Optional.empty() : starts.stream().min(EARLIEST);
  }

  private static Value<Instant> instant(ConfigNode line) {
    return moment(line).<Value<Instant>>map(moment -> new Value.Known<>(moment.toInstant(ZoneOffset.UTC), line.at())).orElseGet(() -> new Value.Unknown<>("a start that is no time: " + start(line), line.at()));
  }

  /// On the clock of UTC where the line names its offset; without one all are on the clock of the device.
  private static Optional<LocalDateTime> moment(ConfigNode line) {
    var said = MOMENT.matcher(start(line));
    try {
      return said.matches() ? Optional.of(LocalDate.of(parseInt(said.group(1)), parseInt(said.group(2)), parseInt(said.group(3))).atTime(LocalTime.parse(said.group(4))).minusMinutes(said.group(5) == null ? 0 : (said.group(5).equals("-") ? -1 : 1) * (parseInt(said.group(6)) * 60L + parseInt(said.group(7))))) : Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /// `2025-11-20.02:00:00 +0100`.
  private static String start(ConfigNode line) {
    return String.join(" ", line.words().subList(1, line.words().size())).replace("\"", "");
  }

  /// The clock, or the offset of it behind a space or not: Junos writes both (`2025-11-20.02:00:00 +0100`, `2025-11-20.02:00:00-0100`).
  private static String said(ConfigNode line, int which) {
    var parts = OFFSET.split(start(line), 2);
    return which < parts.length ? parts[which] : "";
  }
}
