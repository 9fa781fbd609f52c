package org.holdpoint.language.systemd;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
      }
    }
    return Optional.of(new Declared(subject, facts(file, subject, unit, events), List.of(), unread, ignored));
  }

  private static List<Fact> facts(SourceFile file, Subject subject, String unit, List<SourceLine> events) {
    var facts = new ArrayList<Fact>();
    for (var line : events) {
      var from = line.text().indexOf('=') + 1;
      var value = line.text().substring(from);
      var blank = value.length() - value.stripLeading().length();
      var start = line.text().codePointCount(0, from + blank) + 1;
      var at = Span.of(file.path(), file.side(), line.number(), start, start + value.strip().codePointCount(0, value.strip().length()));
      facts.add(schedule(new Key(subject, "schedule", events.size() == 1 ? List.of(unit) : List.of(unit, "" + facts.size())), unit, value.strip(), at));
    }
    return facts;
  }

  private static Schedule schedule(Key key, String unit, String expression, Span at) {
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
    return new Schedule(key, at, at, unit, "systemd", "calendar", "run", expression, zone, from, 0, wrong, "systemd ignores the line, and the timer does not start it", times, List.of(), "", false);
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
