package org.holdpoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdpoint.finding.Exhibit.WindowLine;
import org.holdpoint.finding.Exhibit.WindowLine.Day;
import org.holdpoint.finding.Exhibit.WindowLine.Stretch;

/// A change window on 24-hour lines: one block for each day and zone, half an hour a cell.
final class WindowDrawing {

  private static final int CELL = 30;
  private static final int CELLS = 24 * 60 / CELL;
  private static final String AXIS = "0     3     6     9     12    15    18    21    24";
  private static final String FIRST = "      = %-9s ";
  private static final String ROW = "        %-9s ";

  private WindowDrawing() {}

  /// The lines of a drawing. `!` is where the window runs and must not, `+` where it may.
  static List<String> lines(WindowLine exhibit) {
    var lines = new ArrayList<String>();
    var bounded = exhibit.days().stream().anyMatch(day -> !day.approved().isEmpty());
    for (var day : exhibit.days()) {
      lines.add(FIRST.formatted("hours") + day.date() + " in " + Cells.visible(day.zone()));
      lines.add(ROW.formatted("") + AXIS);
      row(lines, "peak", day.peak(), '#');
      row(lines, "freeze", day.frozen(), 'x');
      row(lines, "approved", day.approved(), '=');
      lines.add(ROW.formatted("window") + window(day, bounded));
    }
    return lines;
  }

  private static void row(List<String> lines, String name, List<Stretch> stretches, char mark) {
    if (!stretches.isEmpty()) {
      lines.add(ROW.formatted(name) + String.valueOf(fill(stretches, mark)));
    }
  }

  /// `bounded`: it is known what was approved, so that the window must not run outside.
  private static String window(Day day, boolean bounded) {
    var cells = fill(day.window(), '+');
    var peak = fill(day.peak(), '#');
    var frozen = fill(day.frozen(), 'x');
    var approved = fill(day.approved(), '=');
    for (var cell = 0; cell < CELLS; cell++) {
      if (cells[cell] == '+' && (peak[cell] == '#' || frozen[cell] == 'x' || bounded && approved[cell] != '=')) {
        cells[cell] = '!';
      }
    }
    return String.valueOf(cells);
  }

  /// A cell is filled where any of its minutes is.
  private static char[] fill(List<Stretch> stretches, char mark) {
    var cells = ".".repeat(CELLS).toCharArray();
    for (var stretch : stretches) {
      for (var cell = Math.max(0, stretch.from() / CELL); cell < Math.min(CELLS, (stretch.to() + CELL - 1) / CELL); cell++) {
        cells[cell] = mark;
      }
    }
    return cells;
  }

  /// The same for a machine: hours as clocks show them.
  static Map<String, Object> json(WindowLine exhibit) {
    return Json.ordered("kind", "window-line", "days", exhibit.days().stream().map(day -> Json.ordered("zone", day.zone(), "date", day.date(), "window", hours(day.window()),
        "peak", hours(day.peak()), "freeze", hours(day.frozen()), "approved", hours(day.approved()))).toList());
  }

  private static List<String> hours(List<Stretch> stretches) {
    return stretches.stream().map(stretch -> "%02d:%02d-%02d:%02d".formatted(stretch.from() / 60, stretch.from() % 60, stretch.to() / 60, stretch.to() % 60)).toList();
  }
}
