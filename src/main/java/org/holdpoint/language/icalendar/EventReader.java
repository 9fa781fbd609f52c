package org.holdpoint.language.icalendar;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.TimeFact.CalendarEntry;
import org.holdpoint.fact.TimeFact.ChangeWindow;
import org.holdpoint.fact.TimeFact.DoubtfulTime;
import org.holdpoint.fact.Value;

/// One `VEVENT` → an entry, the window of a change where it is one, and what is doubtful about its times.
record EventReader(Subject subject, String calendar, CalendarZones zones, Optional<String> all) {

  private static final int LONGEST = 200;

  /// The facts of an event. `moved` are the starts of its occurrences that have an entry of their own.
  List<Fact> facts(Component event, List<String> moved) {
    var times = new EventTimes(event, zones);
    var title = text(event, "SUMMARY");
    var uid = text(event, "UID");
    var number = EventWords.number(title).or(() -> EventWords.number(uid));
    var own = number.or(() -> Stream.of(uid, title).filter(name -> !name.isEmpty()).findFirst()).orElse("event");
    var at = event.line("DTSTART").map(ContentLine::at).orElse(event.begin());
    var id = moved(event).map(start -> own + " " + start).orElse(own);
    var sort = sort(event, title);
    var start = times.start();
    var end = times.end();
    var facts = new ArrayList<Fact>();
    facts.add(new CalendarEntry(Key.of(subject, "calendar-entry", id), at, event.begin(), calendar, uid, title, sort, start.instant(), end.instant(), start.zone(), clock(start), clock(end),
        start.day(), event.line("TRANSP").filter(line -> line.text().equalsIgnoreCase("TRANSPARENT")).isPresent(), List.of(), RecurrenceReader.read(event, moved, times)));
    if (sort.equals("change")) {
      facts.add(new ChangeWindow(Key.of(subject, "change-window", id), at, event.begin(), number.orElse(title.isEmpty() ? own : title), "event", start.instant(), end.instant(),
          new Value.Absent<>(), new Value.Absent<>(), start.zone(), List.of(), List.of()));
    }
    if (!sort.equals("other")) {
      var said = new HashSet<String>();
      times.doubts().forEach(doubt -> facts.add(new DoubtfulTime(Key.of(subject, "doubtful-time", id, doubt.part()), doubt.at(), event.begin(), own, doubt.part(), doubt.text(), doubt.word(),
          doubt.meaning(), doubt.part().equals("start") ? clock(start) : clock(end), doubt.word().endsWith("-zone") && !said.add(doubt.word() + doubt.meaning()))));
    }
    return facts;
  }

  /// The start that an occurrence had before it was moved (RFC 5545 section 3.8.4.4).
  static Optional<String> moved(Component event) {
    return event.line("RECURRENCE-ID").map(ContentLine::text);
  }

  private String sort(Component event, String title) {
    if (all.isPresent() && !all.get().equals("change")) {
      return all.get();
    }
    var categories = event.all("CATEGORIES").map(ContentLine::text).collect(Collectors.joining(" "));
    return EventWords.sort(title).or(() -> EventWords.sort(categories)).or(() -> all).or(() -> EventWords.number(text(event, "UID")).map(_ -> "change")).orElse("other");
  }

  private static Optional<String> clock(EventTimes.Time time) {
    return time.clock().map(LocalDateTime::toString);
  }

  private static String text(Component event, String name) {
    var text = event.line(name).map(ContentLine::text).orElse("");
    return text.codePointCount(0, text.length()) > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
  }
}
