package org.holdpoint.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Alternative;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.AccessFact.ViewStatement;

/// Which rows of what it reads a view shows: the conditions of its query, where that is one.
final class ViewRows {

  private static final Pattern VIEW = Pattern.compile("(?is)(?:CREATE|ALTER)\\b(?:(?!\\bAS\\b).)*\\bVIEW\\b.*");
  private static final Pattern HEAD = Pattern.compile("(?i)(?:CREATE|ALTER)\\b[^(;]{0,200}?\\bVIEW\\s+([\\w$.\\[\\]`\"]+)");
  private static final Pattern QUERY = Pattern.compile("(?is)\\bAS\\s+\\(?\\s*SELECT\\b");

  private ViewRows() {}

  /// Of a statement that makes a view, as its other facts name it; nothing where its query is not a single one with a FROM.
  static Optional<AccessFact> of(Chunk statement, List<AccessFact> said, Place place, String dialect) {
    var view = said.stream().flatMap(ViewRows::made).findFirst().or(() -> worded(statement, place));
    if (view.isEmpty() || !VIEW.matcher(statement.text()).matches()) {
      return Optional.empty();
    }
    var query = QUERY.matcher(statement.text());
    return !query.find() ? Optional.empty() : Condition.ofQuery(statement.text().substring(query.start() + 2)).map(shown -> new ViewStatement(place.key("view-statement", statement), place.at(statement), place.at(statement), dialect,
        statement.order(), view.get(), shown.from(), shown.alternatives().stream().map(Alternative::new).toList()));
  }

  /// By its words, where no other fact names it: `ALTER VIEW v AS …` gives no right and takes none (Microsoft Learn, ALTER VIEW; MySQL Reference Manual, ALTER VIEW).
  private static Optional<Securable> worded(Chunk statement, Place place) {
    var head = HEAD.matcher(statement.text());
    return head.lookingAt() ? Optional.of(new Securable("view", Arrays.stream(head.group(1).replaceAll("[\\[\\]`\"]", "").split("\\.")).toList(), place.at(statement))) : Optional.empty();
  }

  private static Stream<Securable> made(AccessFact fact) {
    return switch (fact) {
      case ObjectStatement object when object.verb().equals("create") && object.what().kind().equals("view") -> Stream.of(object.what());
      case RoutineStatement routine when routine.verb().equals("create") && routine.what().kind().equals("view") -> Stream.of(routine.what());
      case AccessFact _ -> Stream.of();
    };
  }
}
