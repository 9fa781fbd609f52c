package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.OwnCommand;

/// How a program is called, and what it does: a block of the table.
/// @param manner how it takes its words: `cluster`, `greedy`, `raw`, `operands`, `device`, `caseless`, `single` (an option takes the next word unless that is one itself)
/// @param sorts what an option is for: `value`, `flag`, `scope`, `all`, `bypass`, `guard`, `trial`, `batch`, `limit`, `less`; an option may have several
/// @param scopes what options say of where it works
/// @param made calls that make what it takes away, program and words
/// @param whole calls that make all that a call without targets takes away
/// @param around calls that set up the place in which all later calls work, program and words
/// @param passing places that are on the machine of whoever works there: `context=kind-*`
/// @param tests words or options with which it only tests a configuration
/// @param keeps words with which it takes a copy of what it works on
/// @param back words that put back what it, or another program of its kind, took away
/// @param look what shows what is left of what it works on
/// @param sizes words that set how many of something run
/// @param environment what variables of its environment say of that, where no option does
record Program(Set<String> manner, Map<String, Set<String>> sorts, Map<String, String> scopes, Map<String, String> environment, List<Verb> verbs, List<List<String>> checks, List<List<String>> made, List<List<String>> whole, List<List<String>> around, List<String> passing, List<List<String>> tests, List<List<String>> keeps, List<List<String>> back, String look, List<Listing> lists, List<State> states, List<Size> sizes, Map<String, Kind> objects) {

  /// Words that say where all that follows works.
  record State(List<String> words, String scope) {}

  /// Words that print all of a sort, unless one of these options or words is there; an option may say how its selector is written.
  record Listing(List<List<String>> words, List<Verb.Place> narrows) {}

  /// Words that set how many of something run: where the number stands (an option, `=` behind the name, `last`), and where the name does.
  record Size(List<List<String>> words, String count, List<Verb.Place> names) {}

  /// What a word calls, and how grave it is to take one away.
  record Kind(String name, boolean protects, String effect) {}

  /// The sort of an option that takes what a verb works on.
  private static final String TARGETS = "targets";
  private static final Set<String> VALUED = Set.of("value", "scope", "batch", "limit", "less", TARGETS);
  private static final String PROTECTION = " +protection";

  static Program of(List<String[]> rows) {
    var manner = Set.of(rows.getFirst().length > 2 ? rows.getFirst()[2].split(" ") : new String[0]);
    var sorts = new HashMap<String, Set<String>>();
    var scopes = new HashMap<String, String>();
    var environment = new LinkedHashMap<String, String>();
    var verbs = new ArrayList<Verb>();
    var checks = new ArrayList<List<String>>();
    var made = new ArrayList<List<String>>();
    var whole = new ArrayList<List<String>>();
    var around = new ArrayList<List<String>>();
    var passing = new ArrayList<String>();
    var look = "";
    var tests = new ArrayList<List<String>>();
    var keeps = new ArrayList<List<String>>();
    var back = new ArrayList<List<String>>();
    var lists = new ArrayList<Listing>();
    var states = new ArrayList<State>();
    var sizes = new ArrayList<Size>();
    var objects = new HashMap<String, Kind>();
    for (var row : rows.subList(1, rows.size())) {
      switch (row[0]) {
        case "verb" -> verbs.add(Verb.of(row));
        case "made" -> made.addAll(Verb.alternatives(row[1]));
        case "whole" -> whole.addAll(Verb.alternatives(row[1]));
        case "around" -> around.addAll(Verb.alternatives(row[1]));
        case "passing" -> passing.addAll(List.of(row[1].split(" ")));
        case "check" -> checks.addAll(Verb.alternatives(row[1]));
        case "keeps" -> keeps.addAll(Verb.alternatives(row[1]));
        case "back" -> back.addAll(Verb.alternatives(row[1]));
        case "look" -> look = row[1];
        case "tests" -> tests.addAll(List.of(row[1].split("\\|")).stream().map(one -> List.of(one.split(" "))).toList());
        case "list" -> lists.add(new Listing(Verb.alternatives(row[1]), Verb.places(row[2])));
        case "size" -> sizes.add(new Size(Verb.alternatives(row[1]), row[2], Verb.places(row[3])));
        case "state" -> states.add(new State(List.of(row[1].split(" ")), row[2]));
        case "object" -> List.of(row[1].split(",")).forEach(word -> objects.put(word, new Kind(row[2].replace(PROTECTION, ""), row[2].endsWith(PROTECTION), row[3])));
        case "scope" -> {
          for (var option : row[1].split(" ")) {
            scopes.put(option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1));
            put(sorts, option.substring(0, option.indexOf('=')), "scope");
          }
        }
        case "environment" -> List.of(row[1].split(" ")).forEach(one -> environment.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1)));
        default -> List.of(row[1].split(" ")).forEach(option -> put(sorts, option, row[0]));
      }
    }
    sizes.stream().map(Size::count).filter(count -> count.startsWith("-")).forEach(option -> put(sorts, option, "value"));
    Stream.concat(verbs.stream().flatMap(verb -> verb.targets().stream()), sizes.stream().flatMap(size -> size.names().stream())).map(Verb.Place::where).filter(where -> where.startsWith("-")).forEach(option -> put(sorts, option, TARGETS));
    return new Program(manner, sorts, scopes, environment, verbs, checks, made, whole, around, passing, tests, keeps, back, look, lists, states, sizes, objects);
  }

  private static void put(Map<String, Set<String>> sorts, String option, String sort) {
    sorts.merge(option, Set.of(sort), (one, other) -> {
      var both = new HashSet<>(one);
      both.addAll(other);
      return both;
    });
  }

  /// A program of a team, by what the settings say of it. What nobody says of its options is taken from their names.
  static Program own(List<OwnCommand> commands) {
    var sorts = new HashMap<String, Set<String>>();
    commands.forEach(command -> command.bypass().forEach(option -> put(sorts, option, "bypass")));
    commands.stream().map(OwnCommand::targets).filter(option -> !option.isEmpty()).forEach(option -> put(sorts, option, "value"));
    return new Program(Set.of("single"), sorts, Map.of(), Map.of(), commands.stream().map(command -> Verb.own(command.verb().isEmpty() ? List.of() : List.of(command.verb().split(" ")), command.effect(), command.targets(), command.syntax())).toList(),
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "", List.of(), List.of(), List.of(), Map.of());
  }

  /// Whether a call of it only tests a configuration; `-` stands for any call.
  boolean tests(List<Argument> all) {
    if (tests.isEmpty()) {
      return false;
    }
    var call = Call.of(this, all);
    return tests.stream().anyMatch(words -> words.equals(List.of("-")) || words.stream().allMatch(call::has));
  }

  /// Whether a call of it takes a copy of what it works on.
  boolean keeps(List<Argument> all) {
    if (keeps.isEmpty()) {
      return false;
    }
    var call = Call.of(this, all);
    return keeps.stream().anyMatch(words -> words.stream().allMatch(call::has));
  }

  /// Whether a call of it puts back what was taken away.
  boolean putsBack(List<Argument> all) {
    return !back.isEmpty() && Words.taken(this, back, Call.of(this, all).words()).isPresent();
  }

  boolean is(String word) {
    return manner.contains(word);
  }

  /// Whether an option is for this, by its name or with its value (`--cascade=orphan`).
  boolean sorted(String sort, String option, String value) {
    return sorts.getOrDefault(option, Set.of()).contains(sort) || !value.isEmpty() && sorts.getOrDefault(option + "=" + value, Set.of()).contains(sort);
  }

  /// Whether an option takes a value.
  boolean takesValue(String option) {
    return sorts.getOrDefault(option, Set.of()).stream().anyMatch(VALUED::contains);
  }
}
