package org.holdpoint.analysis.permission;

import java.util.Arrays;
import java.util.Locale;
import org.holdpoint.analysis.permission.Catalogue.Action;
import org.holdpoint.analysis.permission.Catalogue.Level;

/// The actions of one service of AWS, in the order of their names in lower case, taken apart when one is first asked for: a policy speaks of few of the services.
final class ServiceActions {

  private static final String WORDS = "lrtwp";
  private static final Level[] LEVELS = Level.values();

  private final String service;
  private final int first;
  private final int size;
  private final String written;
  private volatile Action[] actions = {};
  private volatile String[] names = {};

  /// A row of the table: the service, how many actions it has, and these. `first` is the number of the first one in the catalogue.
  ServiceActions(String row, int first) {
    var count = row.indexOf('\t') + 1;
    var all = row.indexOf('\t', count);
    this.service = row.substring(0, count - 1);
    this.first = first;
    this.size = Integer.parseInt(row.substring(count, all));
    this.written = row.substring(all + 1);
  }

  String service() {
    return service;
  }

  /// The number of its first action in the catalogue.
  int first() {
    return first;
  }

  int size() {
    return size;
  }

  /// The action with this place among its own.
  Action action(int place) {
    if (actions.length == 0) {
      actions = Arrays.stream(written.split("\t")).map(this::action).toArray(Action[]::new);
    }
    return actions[place];
  }

  private Action action(String row) {
    var parts = row.split(" ");
    return new Action(service + ":" + parts[0], LEVELS[WORDS.indexOf(parts[1])], parts.length > 2 ? parts[2] : "", parts.length > 3 ? parts[3] : "");
  }

  /// The name of that action, with the service, in lower case.
  String name(int place) {
    return names()[place];
  }

  /// Where a name in lower case stands, as [Arrays#binarySearch(Object[], Object)] says.
  int place(String name) {
    return Arrays.binarySearch(names(), name);
  }

  private String[] names() {
    if (names.length == 0) {
      var all = new String[size];
      Arrays.setAll(all, at -> action(at).name().toLowerCase(Locale.ROOT));
      names = all;
    }
    return names;
  }
}
