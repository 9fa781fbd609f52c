package org.holdpoint.language.systemd;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ScheduleFact.Schedule;
import org.holdpoint.fact.ScheduleFact.Timetable;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// Timers of systemd (systemd.timer(5)): what they start, and by which calendar events.
public final class Timers implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Timers();
  private static final String EVENT = "oncalendar";
  private static final Pattern SPAN = Pattern.compile("(\\d+)\\s*([A-Za-z]*)");
  /// systemd.time(7), "Parsing time spans"; a number without a unit counts seconds.
  private static final Map<String, Long> SECONDS = Map.ofEntries(Map.entry("", 1L), Map.entry("s", 1L), Map.entry("sec", 1L), Map.entry("second", 1L), Map.entry("seconds", 1L), Map.entry("m", 60L),
      Map.entry("min", 60L), Map.entry("minute", 60L), Map.entry("minutes", 60L), Map.entry("h", 3_600L), Map.entry("hr", 3_600L), Map.entry("hour", 3_600L), Map.entry("hours", 3_600L),
      Map.entry("d", 86_400L), Map.entry("day", 86_400L), Map.entry("days", 86_400L), Map.entry("w", 604_800L), Map.entry("week", 604_800L), Map.entry("weeks", 604_800L));
  /// Names of the IANA database that Java does not list (file `northamerica`).
  private static final Map<String, String> OLD_ZONES = Map.of("EST", "Etc/GMT+5", "MST", "Etc/GMT+7", "HST", "Etc/GMT+10");

  private Timers() {}

  /// systemd.time(7), "Parsing Timestamps": a zone is `UTC`, an abbreviation of the machine's own zone, or a name of the IANA database. Loaded when a timer names one: the names
  /// are many, and most runs see no timer.
  private static final class Zones {
    static final Set<String> NAMES = ZoneId.getAvailableZoneIds();
  }

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "systemd";
  }

  @Override
  public int recognises(SourceFile file) {
    return file.name().endsWith(".timer") ? 2 : timer(file) ? 3 : 0;
  }

  private static boolean timer(SourceFile file) {
    return file.lines().stream().limit(50).anyMatch(line -> line.text().strip().equals("[Timer]")) && file.lines().stream().limit(50).anyMatch(line -> line.text().strip().equals("[Unit]"));
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var subject = new Subject("timer", file.key());
    var events = new ArrayList<SourceLine>();
    var unread = new ArrayList<Span>();
    var ignored = new ArrayList<Span>();
    var section = "";
    var unit = file.stem() + ".service";
    var spread = 0L;
    for (var line : file.lines()) {
      var text = line.text().strip();
      if (text.startsWith("[") && text.endsWith("]")) {
        section = text;
        continue;
      }
      if (text.isEmpty() || text.startsWith("#") || text.startsWith(";")) {
        continue;
      }
      var equals = text.indexOf('=');
      if (equals < 0) {
        unread.add(file.span(line));
        continue;
      }
      var name = text.substring(0, equals).strip().toLowerCase(Locale.ROOT);
      var value = text.substring(equals + 1).strip();
      if (!section.equals("[Timer]")) {
        ignored.add(file.span(line));
      } else if (name.equals(EVENT) && value.isEmpty()) {
        // systemd.timer(5): an empty one takes back those before it.
        events.clear();
      } else if (name.equals(EVENT)) {
        events.add(line);
      } else if (name.equals("unit")) {
        unit = value;
      } else if (name.equals("randomizeddelaysec")) {
        spread = minutes(value);
      }
    }
    return Optional.of(new Declared(subject, facts(file, subject, unit, events, spread), List.of(), unread, ignored));
  }

  /// The minutes of a length of time (systemd.time(7), "Parsing time spans"): `1h 30min`, `1800`; 0 where it is none.
  private static long minutes(String text) {
    var seconds = 0L;
    var span = SPAN.matcher(text);
    while (span.find() && span.group(1).length() < 8) {
      seconds += Long.parseLong(span.group(1)) * SECONDS.getOrDefault(span.group(2).toLowerCase(Locale.ROOT), 0L);
    }
    return seconds / 60;
  }

  private static List<Fact> facts(SourceFile file, Subject subject, String unit, List<SourceLine> events, long spread) {
    var facts = new ArrayList<Fact>();
    for (var line : events) {
      var from = line.text().indexOf('=') + 1;
      var value = line.text().substring(from);
      var blank = value.length() - value.stripLeading().length();
      var start = line.text().codePointCount(0, from + blank) + 1;
      var at = Span.of(file.path(), file.side(), line.number(), start, start + value.strip().codePointCount(0, value.strip().length()));
      facts.add(schedule(new Key(subject, "schedule", events.size() == 1 ? List.of(unit) : List.of(unit, "" + facts.size())), unit, value.strip(), at, spread));
    }
    return facts;
  }

  private static Schedule schedule(Key key, String unit, String expression, Span at, long spread) {
    Optional<Timetable> times = Optional.empty();
    Value<String> zone = new Value.Absent<>();
    var from = "machine";
    var wrong = "";
    try {
      var event = OnCalendar.read(expression);
      times = Optional.of(event.timetable());
      if (event.zone().isPresent()) {
        from = "stated";
        zone = zone(event.zone().get(), at);
      }
    } catch (OnCalendar.Refused refused) {
      wrong = refused.getMessage();
    }
    return new Schedule(key, at, at, unit, "systemd", "calendar", "run", expression, zone, from, 0, wrong, "systemd ignores the line, and the timer does not start it", times, List.of(), "", false, spread);
  }

  /// The zone of a name; throws [OnCalendar.Refused] where no machine knows it.
  static Value<String> zone(String name, Span at) {
    if (name.equalsIgnoreCase("UTC")) {
      return new Value.Known<>("UTC", at);
    }
    if (Zones.NAMES.contains(name) || OLD_ZONES.containsKey(name)) {
      return new Value.Known<>(OLD_ZONES.getOrDefault(name, name), at);
    }
    if (name.length() <= 5 && name.length() > 1 && name.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z')) {
      return new Value.Unknown<>("only a machine whose own zone has the abbreviation " + name + " takes it", at);
    }
    throw new OnCalendar.Refused("there is no zone " + name);
  }
}
