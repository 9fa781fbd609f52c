package org.holdpoint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.holdpoint.finding.Exhibit.HostCount;
import org.holdpoint.finding.Exhibit.HostCount.Group;

/// What stays of each group, beside its floor: a bar in which `#` stays, `.` goes and `|` is the floor.
final class HostDrawing {

  private static final String FIRST = "      = %-9s ";
  private static final String ROW = "        %-9s ";
  private static final int ROWS = 8;
  private static final int NAME = 16;
  private static final int BAR = 20;

  private HostDrawing() {}

  /// The lines of a drawing, at most 80 columns wide: groups that fall below their floor first, then those of which the most goes.
  static List<String> lines(HostCount exhibit) {
    var groups = exhibit.groups().stream().sorted(Comparator.comparing((Group group) -> !below(group)).thenComparing(group -> -(double) group.hit() / Math.max(1, group.total())).thenComparing(Group::name)).toList();
    var name = groups.stream().limit(ROWS).mapToInt(group -> shortly(group.name()).length()).max().orElse(0);
    var digits = groups.stream().limit(ROWS).mapToInt(group -> String.valueOf(group.total()).length()).max().orElse(1);
    var lines = new ArrayList<String>();
    for (var group : groups.subList(0, Math.min(ROWS, groups.size()))) {
      lines.add((lines.isEmpty() ? FIRST.formatted("stays") : ROW.formatted("")) + pad(shortly(group.name()), name) + " " + left(stays(group), digits) + " of " + left(group.total(), digits) + " " + bar(group)
          + group.floor().map(floor -> " floor " + floor + (below(group) ? " !" : "")).orElse(""));
    }
    if (groups.size() > ROWS) {
      lines.add(ROW.formatted("") + "and " + (groups.size() - ROWS) + " more groups");
    }
    return lines;
  }

  private static int stays(Group group) {
    return group.total() - group.hit();
  }

  static boolean below(Group group) {
    return group.hit() > 0 && group.floor().filter(floor -> stays(group) < floor).isPresent();
  }

  private static String bar(Group group) {
    var cells = ".".repeat(BAR).toCharArray();
    var total = Math.max(1, group.total());
    for (var cell = 0; cell < stays(group) * (long) BAR / total; cell++) {
      cells[cell] = '#';
    }
    group.floor().filter(floor -> floor > 0 && floor <= total).ifPresent(floor -> cells[(int) Math.min(BAR - 1, floor * (long) BAR / total)] = '|');
    return new String(cells);
  }

  private static String shortly(String name) {
    var visible = Cells.visible(name);
    return visible.length() > NAME ? visible.substring(0, NAME - 1) + "…" : visible;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String left(int number, int width) {
    return " ".repeat(Math.max(0, width - String.valueOf(number).length())) + number;
  }

  /// The same for a machine: all groups, in the order of the inventory.
  static Map<String, Object> json(HostCount exhibit) {
    return Json.ordered("kind", "host-count", "groups", exhibit.groups().stream().map(group -> Json.ordered("name", group.name(), "total", group.total(), "hit", group.hit(), "floor", group.floor())).toList());
  }
}
