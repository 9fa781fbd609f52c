package org.holdpoint.language.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.holdpoint.construct.ProgramTest;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.TimeFact.PeakHours;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

  private static String hours(String page) {
    return OpeningHours.of(ProgramTest.file("RULES.md", page), new Subject("file", "RULES.md")).stream().map(PeakHours.class::cast)
        .map(one -> one.days().getFirst() + "-" + one.days().getLast() + " " + one.from() / 60 + "-" + one.to() / 60 + " " + one.zone()).collect(Collectors.joining(", "));
  }

  @Test
  void a_sentence_says_when_users_are_served() {
    assertEquals("monday-friday 8-18 Europe/Berlin, saturday-saturday 9-13 Europe/Berlin", hours("The counters are open Mon-Fri 08:00-18:00 and Sat 09:00-13:00 (Europe/Berlin).\n"));
    assertEquals("monday-sunday 7-23 Asia/Tokyo", hours("All times are Asia/Tokyo.\n\nPeak hours: 07:00-23:00\n"), "on the one clock that the page names");
    assertEquals("monday-friday 8-17 UTC", hours("## Opening hours\n- weekdays 08:00 to 17:00 UTC\n"), "below a heading that says so");
  }

  @Test
  void hours_of_another_sort_and_hours_without_a_clock_are_none() {
    assertEquals("", hours("Support hours are Mon-Fri 09:00-17:00 (Europe/Berlin).\n"));
    assertEquals("", hours("The maintenance window is open Sun 02:00-05:00 UTC.\n"));
    assertEquals("", hours("The counters are open Mon-Fri 08:00-18:00.\n"), "nobody says on which clock");
    assertEquals("", hours("Tokyo is open 09:00-15:00 Asia/Tokyo but for Monday, not 11:30-12:30.\n"));
    assertEquals("", hours("Opening hours: see the calendar of Europe/Berlin, Mon and when needed 08:00-18:00\n"), "days that are said in another way");
  }
}
