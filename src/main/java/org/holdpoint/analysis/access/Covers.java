package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.source.Span;

/// Rights that are kept with principals and reach everything below a path, also what is made later.
final class Covers {

  /// How several words about the same thing go together.
  enum Meeting {
    /// ClickHouse, REVOKE: "partial revoke"; the last word about a path holds for everything below it.
    LAST,
    /// MySQL manual, section 8.2.7: rights of the server, the database, the table and the column add up; a word takes back only what was given for the same path. BigQuery: IAM policies add up.
    LEVELS,
    /// SQL Server, DENY: forbidding at any level wins, but not over a grant of columns below a table.
    DENIES,
    /// Kafka, Authorization and ACLs: what is allowed and what is forbidden are entries of their own, added and removed apart; what any of them forbids nobody may.
    APART
  }

  /// The last word about a right at a path; both given and denied only where these are kept apart.
  record Word(long number, boolean given, boolean denied, boolean option, Span at) {}

  private final Meeting meeting;
  private final Journal journal;
  private final Map<String, Map<List<String>, Map<On, Word>>> words = new HashMap<>();
  /// Of those paths the ones that stand for several names, by principal.
  private final Map<String, Map<List<String>, Wildcard>> wildcards = new HashMap<>();
  private long count;
  /// MySQL: whether what is revoked from a database is taken out of a right on all of them.
  private boolean partial;

  Covers(Meeting meeting, Journal journal) {
    this.meeting = meeting;
    this.journal = journal;
  }

  /// `partial_revokes` of MySQL (manual, section 8.2.12).
  void partial(boolean on) {
    partial = on;
  }

  boolean partial() {
    return partial;
  }

  void say(String verb, String who, On on, Scope scope, boolean option, boolean optionOnly, Span at) {
    var here = words.computeIfAbsent(who, _ -> new LinkedHashMap<>()).computeIfAbsent(scope.path(), _ -> new LinkedHashMap<>());
    scope.wildcard().ifPresent(wildcard -> wildcards.computeIfAbsent(who, _ -> new LinkedHashMap<>()).put(scope.path(), wildcard));
    var old = Optional.ofNullable(here.get(on));
    count++;
    if (meeting == Meeting.APART) {
      apart(verb, who, on, scope, at, here);
      return;
    }
    switch (verb) {
      case "grant" -> {
        old.filter(Word::denied).ifPresent(word -> journal.lifted(new Journal.Lifted(who, on.right(), on.column(), scope.thing(), scope.path(), word.at())));
        if (meeting == Meeting.DENIES && !on.column().isEmpty() && old.isEmpty()) {
          Optional.ofNullable(here.get(On.all(on.right()))).filter(Word::denied).ifPresent(word -> journal.lifted(new Journal.Lifted(who, on.right(), on.column(), scope.thing(), scope.path(), word.at())));
        }
        here.put(on, new Word(count, true, false, option || old.filter(word -> word.given() && word.option()).isPresent(), at));
        if (old.filter(word -> word.given() && (word.option() || !option)).isEmpty()) {
          journal.gained(new Journal.Entry(who, on.right(), on.column(), scope.thing(), option, at));
        }
      }
      case "deny" -> {
        here.put(on, new Word(count, false, true, false, at));
        lost(old, who, on, scope);
      }
      case String _ -> {
        if (optionOnly) {
          old.filter(Word::given).ifPresent(word -> here.put(on, new Word(word.number(), true, false, false, word.at())));
        } else if (partial && scope.path().size() == 1 && old.filter(Word::given).isEmpty() && globally(who, on)) {
          here.put(on, new Word(count, false, true, false, at));
          journal.lost(new Journal.Entry(who, on.right(), on.column(), scope.thing(), false, at));
        } else if (meeting == Meeting.LAST) {
          here.put(on, new Word(count, false, false, false, at));
          lost(old, who, on, scope);
        } else {
          old.filter(Word::denied).ifPresent(word -> journal.lifted(new Journal.Lifted(who, on.right(), on.column(), scope.thing(), scope.path(), word.at())));
          Stream.concat(Stream.of(on), columns(here, on)).toList().forEach(here::remove);
          lost(old, who, on, scope);
        }
      }
    }
    // A row of which nothing is left is gone, and does not stand before others any more.
    if (here.isEmpty()) {
      words.get(who).remove(scope.path());
      wildcards.getOrDefault(who, new HashMap<>()).remove(scope.path());
    }
  }

  private void apart(String verb, String who, On on, Scope scope, Span at, Map<On, Word> here) {
    var old = Optional.ofNullable(here.get(on));
    var given = verb.equals("grant") || !verb.equals("revoke") && old.filter(Word::given).isPresent();
    var denied = verb.equals("deny") || !verb.equals("lift") && old.filter(Word::denied).isPresent();
    if (given || denied) {
      here.put(on, new Word(count, given, denied, false, at));
    } else {
      here.remove(on);
    }
    switch (verb) {
      case "grant" -> journal.gained(new Journal.Entry(who, on.right(), on.column(), scope.thing(), false, at));
      case "lift" -> old.filter(Word::denied).ifPresent(word -> journal.lifted(new Journal.Lifted(who, on.right(), on.column(), scope.thing(), scope.path(), word.at())));
      case String _ -> lost(old, who, on, scope);
    }
  }

  private boolean globally(String who, On on) {
    return Optional.ofNullable(words.getOrDefault(who, Map.of()).getOrDefault(List.<String>of(), Map.of()).get(on)).filter(Word::given).isPresent();
  }

  /// A right that is taken from a table is taken from its columns as well (seen in MariaDB 10.11; SQL Server, REVOKE Object Permissions).
  private Stream<On> columns(Map<On, Word> here, On on) {
    return on.column().isEmpty() ? here.keySet().stream().filter(other -> other.right().equals(on.right()) && !other.column().isEmpty()) : Stream.empty();
  }

  private void lost(Optional<Word> old, String who, On on, Scope scope) {
    old.filter(Word::given).ifPresent(word -> journal.lost(new Journal.Entry(who, on.right(), on.column(), scope.thing(), word.option(), word.at())));
  }

  /// Takes everything from somebody (REVOKE ALL … FROM of MySQL, WITH REPLACE OPTION, DROP USER).
  void forget(String who) {
    Optional.ofNullable(words.remove(who)).ifPresent(paths -> paths.forEach((path, said) -> said.forEach((on, word) -> {
      if (word.given()) {
        journal.lost(new Journal.Entry(who, on.right(), on.column(), Scope.thing(path), word.option(), word.at()));
      }
    })));
    wildcards.remove(who);
  }

  /// Another name for somebody.
  void rename(String from, String to) {
    Optional.ofNullable(words.remove(from)).ifPresent(said -> words.put(to, said));
    Optional.ofNullable(wildcards.remove(from)).ifPresent(said -> wildcards.put(to, said));
  }

  /// Takes what is said of an object itself.
  void strip(List<String> path) {
    words.forEach((who, said) -> Optional.ofNullable(said.remove(path)).ifPresent(gone -> gone.forEach((on, word) -> {
      if (word.given()) {
        journal.lost(new Journal.Entry(who, on.right(), on.column(), Scope.thing(path), word.option(), word.at()));
      }
    })));
  }

  /// Takes an object away, and with it what is said of it; `now` is where it stands afterwards, or the same where it is gone.
  void lose(List<String> path, List<String> now) {
    words.forEach((who, said) -> Optional.ofNullable(said.remove(path)).ifPresent(gone -> gone.forEach((on, word) -> {
      if (word.denied()) {
        journal.lifted(new Journal.Lifted(who, on.right(), on.column(), Scope.thing(now), path, word.at()));
      }
      if (word.given()) {
        journal.gone(new Journal.Entry(who, on.right(), on.column(), Scope.thing(path), word.option(), word.at()));
      }
    })));
  }

  /// Another name for an object that keeps its rights.
  void move(List<String> path, List<String> now) {
    words.values().forEach(said -> Optional.ofNullable(said.remove(path)).ifPresent(on -> said.put(now, on)));
  }

  /// The paths of which something is said for somebody.
  Map<List<String>, Map<On, Word>> of(String who) {
    return words.getOrDefault(who, Map.of());
  }

  /// The path itself, or what lies around it where its last name stands for several.
  List<String> outermost(String who, List<String> path) {
    return wildcards.getOrDefault(who, Map.of()).containsKey(path) ? path.subList(0, path.size() - 1) : path;
  }

  /// Whether somebody is forbidden a right, or some columns of it, at the path itself.
  boolean forbids(String who, String right, List<String> path) {
    return of(who).getOrDefault(path, Map.of()).entrySet().stream().anyMatch(said -> said.getKey().right().equals(right) && said.getValue().denied());
  }

  /// All of whom something is said.
  Set<String> principals() {
    return words.keySet();
  }

  /// Whether one of these principals, who are one person and their roles, may; `who` of them all decide together what is forbidden.
  Optional<Word> holds(Set<String> who, String right, String column, List<String> path) {
    if ((meeting == Meeting.DENIES || meeting == Meeting.APART) && who.stream().anyMatch(one -> denied(one, right, column, path))) {
      return Optional.empty();
    }
    return who.stream().flatMap(one -> given(one, right, column, path).stream()).findFirst();
  }

  private Optional<Word> given(String who, String right, String column, List<String> path) {
    var restricted = meeting == Meeting.LEVELS && !path.isEmpty() && forbids(who, right, path.subList(0, 1));
    var said = covering(who, path).stream().filter(at -> !(restricted && at.isEmpty())).flatMap(at -> words.get(who).get(at).entrySet().stream()).filter(entry -> about(entry.getKey(), right, column)).map(Map.Entry::getValue);
    return meeting == Meeting.LAST ? said.max(Comparator.comparingLong(Word::number)).filter(Word::given) : said.filter(Word::given).findFirst();
  }

  private boolean denied(String who, String right, String column, List<String> path) {
    return covering(who, path).stream().anyMatch(at -> words.get(who).get(at).entrySet().stream().anyMatch(entry -> entry.getValue().denied() && about(entry.getKey(), right, column)
        && !(at.size() == path.size() && entry.getKey().column().isEmpty() && !column.isEmpty()
            && Optional.ofNullable(words.get(who).get(at).get(new On(right, column))).filter(Word::given).isPresent())));
  }

  private boolean about(On on, String right, String column) {
    return (on.column().isEmpty() || on.column().equals(column)) && (on.right().equals(right) || Rights.wider(right).contains(on.right()) || on.right().equals("CONTROL"));
  }

  /// The paths of somebody that this path lies below, or is.
  private List<List<String>> covering(String who, List<String> path) {
    var own = words.getOrDefault(who, Map.of());
    var found = new ArrayList<List<String>>();
    for (var length = 0; length <= path.size(); length++) {
      var outer = path.subList(0, length);
      if (own.containsKey(outer)) {
        found.add(List.copyOf(outer));
      }
    }
    var matching = wildcards.getOrDefault(who, Map.of()).entrySet().stream().filter(entry -> entry.getValue().matches(path));
    if (meeting != Meeting.LEVELS) {
      matching.map(Map.Entry::getKey).forEach(found::add);
    } else if (path.isEmpty() || !own.containsKey(path.subList(0, 1))) {
      // MySQL manual, section 8.2.6: the first matching row of `db` decides, the most specific comes first.
      matching.max(Comparator.comparingInt(entry -> entry.getValue().literal())).map(Map.Entry::getKey).ifPresent(found::add);
    }
    return found;
  }

  /// Whether anything at all is given to somebody here.
  boolean any(Set<String> who, List<String> path) {
    return who.stream().anyMatch(one -> covering(one, path).stream().flatMap(at -> words.get(one).get(at).entrySet().stream()).filter(entry -> entry.getValue().given())
        .anyMatch(entry -> holds(who, entry.getKey().right(), entry.getKey().column(), path).isPresent()));
  }
}
