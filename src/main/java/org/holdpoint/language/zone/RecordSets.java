package org.holdpoint.language.zone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.DnsFact.RecordSet;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// The records of a zone by name and type.
final class RecordSets {

  /// Types whose data is the name of a server.
  static final Set<String> NAMES = Set.of("NS");
  /// Made anew whenever a zone is signed.
  private static final Set<String> MADE = Set.of("SOA", "RRSIG", "NSEC", "NSEC3", "NSEC3PARAM", "ZONEMD");
  private static final Pattern PART = Pattern.compile("(\\d+)([smhdw]?)");
  private static final Map<String, Long> SECONDS = Map.of("", 1L, "s", 1L, "m", 60L, "h", 3600L, "d", 86400L, "w", 604800L);
  private static final Pattern SECOND_LEVEL = Pattern.compile("(co|com|net|org|ac|go|or|ne)");

  private record Name(String owner, String type) {}

  private record Record(String value, Optional<String> ttl, Span at) {}

  private final Map<Name, List<Record>> sets = new LinkedHashMap<>();

  void add(String owner, String type, String value, Optional<String> ttl, Span at) {
    if (!MADE.contains(type)) {
      sets.computeIfAbsent(new Name(owner, type), _ -> new ArrayList<>()).add(new Record(value, ttl, at));
    }
  }

  List<Fact> facts(Subject zone, String apex) {
    var facts = new ArrayList<Fact>();
    sets.forEach((name, records) -> {
      var first = records.getFirst();
      var providers = name.type().equals("NS") ? records.stream().map(record -> provider(record.value())).distinct().sorted().toList() : List.<String>of();
      Value<Long> ttl = first.ttl().<Value<Long>>map(written -> new Value.Known<>(seconds(written), first.at())).orElseGet(Value.Absent::new);
      facts.add(new RecordSet(Key.of(zone, "record-set", name.owner(), name.type()), first.at(), first.at(), name.owner(), name.type(), name.owner().equals(apex),
          records.stream().map(Record::value).sorted().toList(), ttl, providers));
    });
    return facts;
  }

  /// `1h30m` (BIND 9 Administrator Reference Manual, "The Zone File").
  private static long seconds(String written) {
    var part = PART.matcher(written.toLowerCase(Locale.ROOT));
    var seconds = 0L;
    while (part.find()) {
      seconds += Long.parseLong(part.group(1).substring(0, Math.min(part.group(1).length(), 10))) * SECONDS.get(part.group(2));
    }
    return seconds;
  }

  /// The label that was bought, without the numbers that a provider adds to its own.
  private static String provider(String server) {
    var labels = server.replaceFirst("\\.$", "").split("\\.");
    var bought = labels.length - (labels.length > 2 && SECOND_LEVEL.matcher(labels[labels.length - 2]).matches() ? 3 : 2);
    return labels[Math.max(bought, 0)].replaceFirst("-?\\d+$", "");
  }
}
