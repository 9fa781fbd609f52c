package org.holdpoint.analysis.grant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// What a change makes: the statements that it brings and that make something, by the names of what they make. A script that takes a change back makes nothing: it does not run.
public final class Made {

  private final Map<String, List<Making>> makings;
  private final Standing standing;
  /// What the scripts that take something back are called, but for that.
  private final Set<String> backs;
  /// What the scripts that the change brings and that lead there are called, but for that.
  private final Set<String> ways;

  /// Where something is made: `order` counts the statements of the file.
  record Making(String file, int order, boolean temporary) {}

  private Made(Map<String, List<Making>> makings, Standing standing, Set<String> backs, Set<String> ways) {
    this.makings = makings;
    this.standing = standing;
    this.backs = backs;
    this.ways = ways;
  }

  /// From the facts of the judged documents of both sides; `around` are those that the change leaves as they are.
  public static Made of(Stream<Fact> was, Stream<Fact> now, List<Fact> around) {
    var standing = new Standing();
    var old = new HashSet<Key>();
    var known = new HashSet<String>();
    var brought = new HashSet<String>();
    was.forEach(fact -> {
      files(fact, known);
      standing.before(fact);
      if (fact instanceof ObjectStatement) {
        old.add(fact.key());
      }
    });
    var files = new HashSet<String>();
    around.forEach(fact -> {
      standing.before(fact);
      files(fact, files);
      files(fact, known);
    });
    var makings = new HashMap<String, List<Making>>();
    var takingBack = new HashMap<String, Boolean>();
    now.forEach(fact -> {
      standing.meanwhile(fact);
      files(fact, files);
      files(fact, brought);
      if (fact instanceof ObjectStatement made && made.verb().startsWith("create") && !made.what().kind().equals("synonym") && !old.contains(made.key()) && (made.verb().equals("create-temporary") || !takingBack.computeIfAbsent(file(made.key()), WayBack::named))) {
        makings.merge(name(made.what().path()), List.of(new Making(file(made.key()), made.order(), made.verb().equals("create-temporary"))),
            (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
      }
    });
    return new Made(makings, standing, files.stream().filter(WayBack::named).map(WayBack::stem).collect(Collectors.toSet()),
        brought.stream().filter(file -> !known.contains(file) && !WayBack.named(file)).map(WayBack::stem).collect(Collectors.toSet()));
  }

  private static void files(Fact fact, Set<String> files) {
    if (fact instanceof AccessFact) {
      files.add(file(fact.key()));
    }
  }

  /// Whether a script takes back what this file does.
  boolean back(String file) {
    return backs.contains(WayBack.stem(file));
  }

  /// Whether a script that takes something back takes away what its own way there, which the change brings, does not make, and what stood before.
  boolean beyond(String back, Securable what) {
    var stem = WayBack.stem(back);
    return ways.contains(stem) && stood(what) && !any(what, making -> WayBack.stem(making.file()).equals(stem));
  }

  /// Whether a script, or the part of it that takes something back, takes away what its own way there makes, and nothing else.
  boolean undone(String back, Securable what) {
    var stem = WayBack.stem(back);
    return !stood(what) && any(what, making -> making.file().equals(back) || WayBack.stem(making.file()).equals(stem));
  }

  /// Whether the base makes the thing.
  boolean stood(Securable what) {
    return standing.has(what.path());
  }

  /// Whether no statement tells anything of the schema that a thing is in: neither the base nor the change makes it, or something in it.
  boolean unheard(Securable what) {
    var around = what.path().subList(0, Math.max(0, what.path().size() - 1));
    return !standing.around(around) && (around.isEmpty() || !any(new Securable("schema", around, what.at()), _ -> true));
  }

  /// What the base makes.
  Standing standing() {
    return standing;
  }

  /// Whether the change makes a thing, or what it is in.
  boolean makes(Securable what) {
    return any(what, _ -> true);
  }

  /// Whether what makes a thing, or what it is in, is like that. A name without its schema is the same thing as one with it.
  boolean any(Securable what, Predicate<Making> like) {
    if (makings.isEmpty()) {
      return false;
    }
    var path = what.path().stream().filter(part -> !part.equals("*")).toList();
    for (var length = path.size(); length > 0; length--) {
      if (makings.getOrDefault(name(path.subList(0, length)), List.of()).stream().anyMatch(like)) {
        return true;
      }
    }
    return path.size() > 1 && makings.getOrDefault(name(path.subList(path.size() - 1, path.size())), List.of()).stream().anyMatch(like);
  }

  /// Whether what adds a column to a table is like that, whichever of the two statements names the schema.
  boolean column(List<String> table, String column, Predicate<Making> like) {
    var path = Stream.concat(table.stream(), Stream.of(column)).toList();
    return IntStream.range(0, table.size()).anyMatch(from -> makings.getOrDefault(name(path.subList(from, path.size())), List.of()).stream().anyMatch(like));
  }

  static String file(Key key) {
    return key.path().getFirst();
  }

  static String name(List<String> path) {
    return String.join(".", path).toLowerCase(Locale.ROOT);
  }
}
