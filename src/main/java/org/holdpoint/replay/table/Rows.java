package org.holdpoint.replay.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.replay.line.Spelling;

/// The rows of a context that begin with one keyword. Some keywords have more than a hundred (`ip`, `neighbor`), and a line is near few of them: a row becomes a command when a line is.
final class Rows {

  private static final String ENDS = " \t;[]{}|*";
  private final List<String> rows;
  private final String negation;
  private final Spelling spelling;
  private final AtomicReferenceArray<Command> read;
  /// What the arguments of each row begin with. None before a line asks.
  private volatile Lead[] leads = {};

  /// The keyword that the arguments of a row begin with, and the one that follows it or a parameter in its place: `<address>; remote-as <as>` has the second of them. "" where something else stands there.
  /// `named`: a parameter stands first.
  private record Lead(String first, boolean named, String second) {

    /// Whether a line may be of the row, as far as its first arguments say.
    boolean leads(List<String> arguments, Spelling spelling) {
      return (first.isEmpty() || spelling.begins(arguments.getFirst(), first)) && (second.isEmpty() || arguments.size() == 1 || spelling.begins(arguments.get(1), second));
    }
  }

  /// `rows` has at least one.
  Rows(List<String> rows, String negation, Spelling spelling) {
    this.rows = rows;
    this.negation = negation;
    this.spelling = spelling;
    this.read = new AtomicReferenceArray<>(rows.size());
  }

  int size() {
    return rows.size();
  }

  /// The commands of all rows, in their order.
  Stream<Command> all() {
    return IntStream.range(0, rows.size()).mapToObj(this::command);
  }

  /// Those whose arguments begin with a parameter.
  Stream<Command> named() {
    var known = leads();
    return IntStream.range(0, known.length).filter(at -> known[at].named()).mapToObj(this::command);
  }

  /// Those that the first of these arguments do not rule out, or that may do without any.
  List<Command> near(List<String> arguments) {
    if (arguments.isEmpty() || rows.size() == 1) return all().toList();
    var near = new ArrayList<Command>();
    var known = leads();
    for (int at = 0; at < known.length; at++) {
      if (known[at].leads(arguments, spelling)) near.add(command(at));
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

  private Lead[] leads() {
    var known = leads;
    if (known.length == 0) {
      known = new Lead[rows.size()];
      for (int at = 0; at < known.length; at++) {
        known[at] = lead(rows.get(at));
      }
      leads = known;
    }
    return known;
  }

  /// The arguments of a row follow its keyword, and the keyword the negation of a negated form.
  private Lead lead(String row) {
    int keyword = !negation.isEmpty() && row.startsWith(negation) && row.startsWith(" ", negation.length()) ? negation.length() + 1 : 0;
    int first = row.indexOf(' ', keyword) + 1;
    int marks = row.indexOf('\t');
    if (first == 0 || marks >= 0 && marks < first) return new Lead("", false, "");
    int end = end(row, first);
    int second = end;
    while (second < row.length() && (row.charAt(second) == ' ' || row.charAt(second) == ';')) second++;
    return new Lead(keyword(row, first, end), row.startsWith("<", first), first == end ? "" : keyword(row, second, end(row, second)));
  }

  private static int end(String row, int start) {
    int end = start;
    while (end < row.length() && ENDS.indexOf(row.charAt(end)) < 0) end++;
    return end;
  }

  private static String keyword(String row, int start, int end) {
    return start < end && row.charAt(start) != '<' ? row.substring(start, end) : "";
  }
}
