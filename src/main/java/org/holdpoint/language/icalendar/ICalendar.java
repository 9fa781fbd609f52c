package org.holdpoint.language.icalendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// iCalendar (RFC 5545): the windows of changes, the freezes, and all other entries of a calendar.
public final class ICalendar implements DeclarationLanguage {

  private static final int NAMED = 2;
  private static final int LOOKED_AT = 200;

  private ICalendar() {}

  public static DeclarationLanguage language() {
    return new ICalendar();
  }

  @Override
  public String name() {
    return "icalendar";
  }

  @Override
  public int recognises(SourceFile file) {
    var first = file.lines().stream().limit(LOOKED_AT).map(line -> line.text().strip()).filter(line -> !line.isEmpty()).findFirst().map(line -> line.replace("\uFEFF", "")).orElse("");
    if (first.equalsIgnoreCase("BEGIN:VCALENDAR")) {
      return NAMED + 1;
    }
    var ending = file.path().toLowerCase(Locale.ROOT);
    return ending.endsWith(".ics") || ending.endsWith(".ical") || ending.endsWith(".ifb") || ending.endsWith(".icalendar") ? NAMED : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var read = Component.read(file);
    var facts = new ArrayList<Fact>();
    var unread = new ArrayList<>(read.unread());
    var subject = new Subject("calendar", file.stem());
    var calendars = Stream.concat(read.whole().parts("VCALENDAR"), Stream.of(read.whole())).toList();
    for (var calendar : calendars) {
      var reader = new EventReader(subject, file.path(), new CalendarZones(calendar), sort(calendar, file));
      var moved = moved(calendar);
      calendar.parts("VEVENT").filter(event -> !cancelled(event)).forEach(event -> {
        var own = EventReader.moved(event).isPresent() ? List.<String>of() : moved.getOrDefault(uid(event), List.of());
        facts.addAll(reader.facts(event, own));
        unread.addAll(unreadRules(event));
      });
    }
    return Optional.of(new Declared(subject, facts, List.of(), unread.stream().sorted().distinct().toList(), List.of()));
  }

  /// What all entries of a calendar are, if it says so: AWS Change Calendar (docs.aws.amazon.com, systems-manager-change-calendar: open by default, and entries are closed times, or
  /// the other way round), else its name and that of its file.
  private static Optional<String> sort(Component calendar, SourceFile file) {
    var type = calendar.line("X-CALENDAR-TYPE").map(ContentLine::text).orElse("");
    if (type.equalsIgnoreCase("DEFAULT_OPEN")) {
      return Optional.of("freeze");
    }
    if (type.equalsIgnoreCase("DEFAULT_CLOSED")) {
      return Optional.of("open");
    }
    var names = Stream.of("X-WR-CALNAME", "NAME", "X-WR-CALDESC", "CATEGORIES", "PRODID").flatMap(name -> calendar.line(name).stream()).map(ContentLine::text).collect(Collectors.joining(" . "));
    return EventWords.calendar(names).or(() -> EventWords.calendar(file.stem()));
  }

  private static boolean cancelled(Component event) {
    return event.line("STATUS").filter(line -> line.text().equalsIgnoreCase("CANCELLED")).isPresent();
  }

  private static String uid(Component event) {
    return event.line("UID").map(ContentLine::text).orElse("");
  }

  /// The starts of moved occurrences, by the event that they belong to; a cancelled one is such a start too.
  private static Map<String, List<String>> moved(Component calendar) {
    var moved = new HashMap<String, List<String>>();
    var zones = new CalendarZones(calendar);
    calendar.parts("VEVENT").forEach(event -> event.line("RECURRENCE-ID").ifPresent(line -> new EventTimes(event, zones).clock(line, line.value())
        .ifPresent(start -> moved.computeIfAbsent(uid(event), _ -> new ArrayList<>()).add(start))));
    return moved;
  }

  /// Rules of recurrence that say nothing that can be read.
  private static List<Span> unreadRules(Component event) {
    return event.all("RRULE").filter(line -> RecurrenceReader.frequency(line.value()).isEmpty()).map(ContentLine::at).filter(at -> at.line() == at.endLine()).toList();
  }
}
