package org.holdpoint.analysis.grant;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.ConsequenceFact.WaitingWriters;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SchemaFact.ColumnAnew;
import org.holdpoint.fact.SchemaFact.LockWait;
import org.holdpoint.source.Span;

/// Statements that go through a whole table, or lock it → who writes there waits. A table that the change makes itself is empty, and one that nobody knows of may be.
public final class Waits {

  static final String WAIT = "wait-";
  private static final Pattern TYPE = Pattern.compile("(\\w+)(?:\\(([^)]*)\\))?(.*)");
  /// The number behind one of these is how it is shown (MySQL Reference Manual, "Numeric Type Attributes").
  private static final Set<String> SHOWN = Set.of("tinyint", "smallint", "mediumint", "int", "integer", "bigint", "year");
  /// Words that are added at the end of the list change no row.
  private static final Set<String> LISTS = Set.of("enum", "set");
  /// (characters) A VARCHAR that may hold 256 bytes has two bytes for its length, and one that may not has one; a character has up to four (MySQL Reference Manual, "Online DDL Operations", extending VARCHAR).
  private static final int ONE_BYTE = 63;
  private static final int TWO_BYTES = 256;

  private Waits() {}

  /// What follows from the statements of one document.
  public static List<Fact> of(List<Fact> own, Made made) {
    var back = WayBack.of(own);
    var waits = own.stream().filter(LockWait.class::isInstance).map(LockWait.class::cast).toList();
    return own.stream().flatMap(fact -> switch (fact) {
      case ObjectStatement object when object.verb().startsWith(WAIT) && made.stood(object.what()) && !made.makes(object.what()) && !back.leads(object.key(), object.at()) -> work(object, made).stream()
          .<Fact>map(work -> waiting(object, object.dialect(), work, String.join(".", object.what().path()), waits));
      case ColumnAnew column when made.standing().has(column.table()) && !made.makes(table(column)) && !back.leads(column.key(), column.at())
          && made.standing().type(column.table(), column.name()).filter(type -> copied(type, column.type())).isPresent() ->
          Stream.<Fact>of(waiting(column, column.dialect(), "copy", column.table(), waits));
      case Fact _ -> Stream.<Fact>empty();
    }).toList();
  }

  private static WaitingWriters waiting(Fact by, String dialect, String work, String table, List<LockWait> waits) {
    var path = table.toLowerCase(Locale.ROOT).split("\\.");
    return new WaitingWriters(new Key(by.key().subject(), "waiting-writers", by.key().path()), by.at(), by.within(), dialect, work, table, path.length > 1 ? path[path.length - 2] : "", path[path.length - 1], bounded(waits, by.at()));
  }

  /// What the last line before it says that says how long is waited.
  private static boolean bounded(List<LockWait> waits, Span at) {
    return waits.stream().filter(wait -> wait.at().line() < at.line()).reduce((_, last) -> last).filter(LockWait::bounded).isPresent();
  }

  private static Securable table(ColumnAnew column) {
    return new Securable("table", Arrays.asList(column.table().split("\\.")), column.at());
  }

  /// Where a constraint that stood unchecked was held against the rows, it may say already that there is no blank one.
  private static Optional<String> work(ObjectStatement object, Made made) {
    var work = object.verb().substring(WAIT.length());
    return !work.equals("not-null") ? Optional.of(work) : made.standing().checked(object.what().path()) ? Optional.empty() : Optional.of("scan");
  }

  /// Whether a table of MySQL is copied where a column of one type takes the other.
  private static boolean copied(String was, String now) {
    var old = TYPE.matcher(was);
    var next = TYPE.matcher(now);
    if (!old.matches() || !next.matches()) {
      return false;
    }
    if (!old.group(1).equals(next.group(1)) || !old.group(3).strip().equals(next.group(3).strip())) {
      return true;
    }
    var from = Optional.ofNullable(old.group(2)).orElse("");
    var to = Optional.ofNullable(next.group(2)).orElse("");
    if (SHOWN.contains(old.group(1)) || LISTS.contains(old.group(1)) || from.replaceAll("\\s", "").equals(to.replaceAll("\\s", ""))) {
      return false;
    }
    return !old.group(1).startsWith("var") || !from.matches("\\d{1,6}") || !to.matches("\\d{1,6}") || Integer.parseInt(to) < Integer.parseInt(from)
        || Integer.parseInt(from) <= ONE_BYTE && Integer.parseInt(to) >= TWO_BYTES;
  }
}
