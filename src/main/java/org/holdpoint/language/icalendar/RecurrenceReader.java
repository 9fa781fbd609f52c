package org.holdpoint.language.icalendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.TimeFact.Recurrence;
import org.holdpoint.source.Span;

/// `RRULE`, `RDATE` and `EXDATE` of an entry → how it comes again.
final class RecurrenceReader {

  private static final Set<String> FREQUENCIES = Set.of("SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY");
  private static final Pattern DAY = Pattern.compile("[+-]?[0-9]{0,2}(MO|TU|WE|TH|FR|SA|SU)");
  private static final int MOST = 500;

  private RecurrenceReader() {}

  /// The recurrence of an event; `moved` are starts of occurrences that have an entry of their own, `lines` the places in time of other lines on the clock of the event.
  static Optional<Recurrence> read(Component event, List<String> moved, EventTimes times) {
    var rule = event.line("RRULE").filter(line -> frequency(line.value()).isPresent());
    var also = event.all("RDATE").flatMap(line -> line.values().stream().flatMap(text -> times.clock(line, text.split("/", 2)[0]).stream())).limit(MOST).toList();
    if (rule.isEmpty() && also.isEmpty()) {
      return Optional.empty();
    }
    var except = Stream.concat(event.all("EXDATE").flatMap(line -> line.values().stream().flatMap(text -> times.clock(line, text).stream())), moved.stream()).limit(MOST).toList();
    var parts = rule.map(line -> parts(line.value())).orElse(Map.of());
    Span at = rule.map(ContentLine::at).orElseGet(() -> event.line("RDATE").map(ContentLine::at).orElse(event.begin()));
    return Optional.of(new Recurrence(rule.map(line -> line.value().strip()).orElse(""), parts.getOrDefault("FREQ", "").toLowerCase(Locale.ROOT),
        numbers(parts, "INTERVAL", 1, 100_000).stream().findFirst().orElse(1), numbers(parts, "COUNT", 1, 100_000_000).stream().findFirst(),
        Optional.ofNullable(parts.get("UNTIL")).flatMap(times::until), numbers(parts, "BYMONTH", 1, 12), numbers(parts, "BYMONTHDAY", -31, 31), numbers(parts, "BYYEARDAY", -366, 366),
        numbers(parts, "BYWEEKNO", -53, 53), days(parts), numbers(parts, "BYHOUR", 0, 23), numbers(parts, "BYMINUTE", 0, 59), numbers(parts, "BYSETPOS", -366, 366),
        DAY.matcher(parts.getOrDefault("WKST", "")).matches() ? parts.get("WKST") : "MO", also, except, at));
  }

  /// How often a rule says, if it does.
  static Optional<String> frequency(String rule) {
    return Optional.ofNullable(parts(rule).get("FREQ")).filter(FREQUENCIES::contains);
  }

  /// `FREQ=WEEKLY;BYDAY=SU` as a map, in capitals.
  static Map<String, String> parts(String rule) {
    var parts = new HashMap<String, String>();
    for (var part : rule.strip().toUpperCase(Locale.ROOT).split(";")) {
      var equals = part.indexOf('=');
      if (equals > 0) {
        parts.putIfAbsent(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
      }
    }
    return parts;
  }

  /// The numbers of a part that are in its range and not zero (hours and minutes may be).
  static List<Integer> numbers(Map<String, String> parts, String name, int least, int most) {
    var numbers = new ArrayList<Integer>();
    for (var text : parts.getOrDefault(name, "").split(",")) {
      if (numbers.size() < MOST && text.strip().matches("[+-]?[0-9]{1,9}")) {
        var number = Integer.parseInt(text.strip());
        if (number >= least && number <= most && (number != 0 || least == 0)) {
          numbers.add(number);
        }
      }
    }
    return numbers.stream().distinct().toList();
  }

  private static List<String> days(Map<String, String> parts) {
    return Stream.of(parts.getOrDefault("BYDAY", "").split(",")).map(String::strip).filter(day -> DAY.matcher(day).matches()).distinct().limit(MOST).toList();
  }
}
