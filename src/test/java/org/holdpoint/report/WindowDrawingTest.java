package org.holdpoint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.holdpoint.finding.Exhibit.WindowLine;
import org.holdpoint.finding.Exhibit.WindowLine.Day;
import org.holdpoint.finding.Exhibit.WindowLine.Stretch;
import org.junit.jupiter.api.Test;

final class WindowDrawingTest {

  private static final WindowLine LINE = new WindowLine(List.of(new Day("Asia/Seoul", "Mon 2021-10-25", List.of(new Stretch(350, 660)), List.of(new Stretch(420, 1440)), List.of(new Stretch(0, 60)),
      List.of(new Stretch(60, 360)))));

  @Test
  void hours_are_drawn_half_an_hour_a_cell_and_what_must_not_be_is_marked() {
    assertEquals("""
              = hours     Mon 2021-10-25 in Asia/Seoul
                          0     3     6     9     12    15    18    21    24
                peak      ..............##################################
                freeze    xx..............................................
                approved  ..==========....................................
                window    ...........+!!!!!!!!!!..........................
        """.stripTrailing(), String.join("\n", WindowDrawing.lines(LINE)));
  }

  @Test
  void a_line_fits_into_eighty_columns() {
    assertTrue(WindowDrawing.lines(LINE).stream().allMatch(line -> line.length() <= 80));
  }

  @Test
  void a_machine_gets_the_hours_as_clocks_show_them() {
    var day = (java.util.Map<?, ?>) ((List<?>) WindowDrawing.json(LINE).get("days")).getFirst();
    assertEquals(List.of("05:50-11:00"), day.get("window"));
    assertEquals(List.of("07:00-24:00"), day.get("peak"));
  }
}
