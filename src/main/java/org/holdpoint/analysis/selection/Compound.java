package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Compound targets of Salt (docs.saltproject.io, topics/targeting/compound): globs, `L@list` and `E@regex` of names, `G@` and `P@` of grains that the inventory says, with `and`, `or`, `not` and parentheses that blanks stand
/// around. What asks the minions for more (`I@`, `J@`, `S@`), the master (`N@`) or a server (`R@`) is not known here.
final class Compound {

  private static final int DEEPEST = 100;
  private final Census census;
  private final List<String> words;
  private final List<String> named = new ArrayList<>();
  private final List<String> unmatched = new ArrayList<>();
  private final List<String> dangling = new ArrayList<>();
  private Optional<Selection> unknown = Optional.empty();
  private int at;

  private Compound(Census census, List<String> words) {
    this.census = census;
    this.words = words;
  }

  static Selection select(Census census, String text) {
    var compound = new Compound(census, text.isBlank() ? List.of() : List.of(text.strip().split("\\s+")));
    var hosts = compound.either(0);
    return compound.unknown.orElseGet(() -> compound.at < compound.words.size() ? new Selection.Unknown("`" + text + "` is no compound target")
        : new Selection.Hosts(hosts, compound.unmatched, compound.dangling, compound.named));
  }

  private BitSet either(int depth) {
    var hosts = both(depth);
    while (next("or")) {
      hosts.or(both(depth));
    }
    return hosts;
  }

  private BitSet both(int depth) {
    var hosts = term(depth, false);
    while (next("and")) {
      hosts.and(term(depth, false));
    }
    return hosts;
  }

  private BitSet term(int depth, boolean out) {
    if (at == words.size() || depth > DEEPEST) {
      unknown = Optional.of(new Selection.Unknown("a compound target ends where one more is due"));
      return new BitSet();
    }
    if (next("not")) {
      var rest = census.all();
      rest.andNot(term(depth + 1, !out));
      return rest;
    }
    if (next("(")) {
      var hosts = either(depth + 1);
      if (!next(")")) {
        unknown = Optional.of(new Selection.Unknown("a parenthesis of a compound target is left open"));
      }
      return hosts;
    }
    return atom(words.get(at++), out);
  }

  private BitSet atom(String word, boolean out) {
    var sort = word.indexOf('@') == 1 ? word.substring(0, 1) : "";
    var rest = sort.isEmpty() ? word : word.substring(2);
    return switch (Selectors.of(census, switch (sort) {
      case "" -> "glob";
      case "L" -> "list";
      case "E" -> "begins";
      case "G" -> "grains";
      case "P" -> "grains-regex";
      default -> word;
    }, rest, _ -> Optional.empty())) {
      case Selection.Hosts picked -> {
        if (picked.hosts().isEmpty()) {
          (out ? dangling : unmatched).add(word);
        } else if (!out) {
          named.add(word);
        }
        yield picked.hosts();
      }
      case Selection.Unknown because -> {
        unknown = unknown.or(() -> Optional.of(because));
        yield new BitSet();
      }
    };
  }

  private boolean next(String wanted) {
    var there = at < words.size() && words.get(at).equals(wanted);
    at += there ? 1 : 0;
    return there;
  }
}
