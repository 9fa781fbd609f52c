package org.holdpoint.replay.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.holdpoint.replay.line.Spelling;

/// The rows of a context that begin with one keyword. Some keywords have more than a hundred (`ip`, `neighbor`), and a line is near few of them: a row becomes a command when a line is.
final class Rows {

  private static final String ENDS = " \t;[]{}|*";
  private final List<String> rows;
  private final String negation;
  private final Spelling spelling;
  private final AtomicReferenceArray<Command> read;
  /// The keyword that the arguments of each row begin with; "" where they begin otherwise. None before a line asks.
  private volatile String[] firsts = {};

  /// `rows` has at least one.
  Rows(List<String> rows, String negation, Spelling spelling) {
    this.rows = rows;
    this.negation = negation;
    this.spelling = spelling;
    this.read = new AtomicReferenceArray<>(rows.size());
  }

  /// The commands of all rows, in their order.
  List<Command> all() {
    var all = new Command[rows.size()];
    for (int at = 0; at < all.length; at++) {
      all[at] = command(at);
    }
    return List.of(all);
  }

  /// Those that the first of these arguments does not rule out, or that may do without any.
  List<Command> near(List<String> arguments) {
    if (arguments.isEmpty() || rows.size() == 1) return all();
    var near = new ArrayList<Command>();
    var known = firsts();
    for (int at = 0; at < known.length; at++) {
      if (spelling.begins(arguments.getFirst(), known[at]) || known[at].isEmpty()) near.add(command(at));
    }
    return near;
  }

  /// Two threads may both read it; what they read is the same.
  private Command command(int at) {
    var known = read.get(at);
    if (known == null) {
      known = Command.read(rows.get(at), negation, spelling);
      read.set(at, known);
    }
    return known;
  }

  private String[] firsts() {
    var known = firsts;
    if (known.length == 0) {
      known = new String[rows.size()];
      for (int at = 0; at < known.length; at++) {
        known[at] = first(rows.get(at));
      }
      firsts = known;
    }
    return known;
  }

  /// The arguments of a row follow its keyword, and the keyword the negation of a negated form.
  private String first(String row) {
    int keyword = !negation.isEmpty() && row.startsWith(negation) && row.startsWith(" ", negation.length()) ? negation.length() + 1 : 0;
    int start = row.indexOf(' ', keyword) + 1;
    int marks = row.indexOf('\t');
    if (start == 0 || marks >= 0 && marks < start || start == row.length() || row.charAt(start) == '<') return "";
    int end = start;
    while (end < row.length() && ENDS.indexOf(row.charAt(end)) < 0) end++;
    return row.substring(start, end);
  }
}
