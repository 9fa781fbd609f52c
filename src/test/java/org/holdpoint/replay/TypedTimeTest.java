package org.holdpoint.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.holdpoint.replay.TypedTime.Deed;
import org.junit.jupiter.api.Test;

class TypedTimeTest {

  private static final Deed DEED = new Deed("reload", true);

  @Test
  void a_day_may_stand_before_or_behind_its_month() {
    var one = TypedTime.once(DEED, List.of("02:00", "26", "Oct"), "once");
    var other = TypedTime.once(DEED, List.of("02:00", "october", "26", "new", "software"), "once");
    assertEquals(one.timetable(), other.timetable());
    assertEquals("02:00 october 26", other.expression());
    assertEquals(List.of(26), one.timetable().orElseThrow().days());
  }

  @Test
  void what_follows_a_bare_time_is_the_reason() {
    var made = TypedTime.once(DEED, List.of("02:00", "new", "software"), "once");
    assertEquals("02:00", made.expression());
    assertTrue(made.timetable().orElseThrow().days().isEmpty());
  }

  @Test
  void a_bare_time_is_taken_as_the_device_takes_it() {
    assertEquals("today", TypedTime.once(DEED, List.of("02:00:30"), "today").syntax());
    assertEquals("once", TypedTime.once(DEED, List.of("2021-10-26", "02:00"), "today").syntax());
  }

  @Test
  void impossible_times_are_wrong_and_have_no_timetable() {
    assertEquals("`25:00` is no time of a day", TypedTime.once(DEED, List.of("25:00"), "once").wrong());
    assertEquals("`02:60` is no time of a day", TypedTime.once(DEED, List.of("02:60"), "once").wrong());
    assertEquals("there is no day `30 Feb`", TypedTime.once(DEED, List.of("02:00", "30", "Feb"), "once").wrong());
    assertEquals("there is no day `2021-02-29`: 2021 is no leap year", TypedTime.once(DEED, List.of("2021-02-29", "02:00"), "once").wrong());
    assertEquals("there is no day `2021-13-01`", TypedTime.once(DEED, List.of("2021-13-01", "02:00"), "once").wrong());
    assertEquals("`99` is no day of a month", TypedTime.again(DEED, List.of("3:10", "99")).wrong());
    assertTrue(TypedTime.once(DEED, List.of(), "once").timetable().isEmpty());
    assertTrue(TypedTime.again(DEED, List.of()).timetable().isEmpty());
  }

  @Test
  void a_year_of_the_distant_past_or_future_is_a_year() {
    assertEquals(List.of(1), TypedTime.once(DEED, List.of("0001-01-01", "02:00"), "once").timetable().orElseThrow().years());
    assertEquals(List.of(9999), TypedTime.once(DEED, List.of("9999-12-31", "02:00"), "once").timetable().orElseThrow().years());
  }

  @Test
  void a_weekday_and_a_day_of_a_month_of_what_comes_again_are_both_kept() {
    var table = TypedTime.again(DEED, List.of("3:10", "Jan", "15", "sunday")).timetable().orElseThrow();
    assertEquals(List.of(1), table.months());
    assertEquals(List.of(15), table.days());
    assertEquals(List.of("SU"), table.weekdays());
  }
}
