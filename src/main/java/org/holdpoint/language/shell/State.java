package org.holdpoint.language.shell;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is known at a place of a script: variables, functions, options, what was checked, and whether anybody gets there. One way through the script owns it; where ways part it is copied.
final class State {

  private static final Set<String> NEVER_BLANK = Set.of("?", "#", "$", "0", "-", "!", "HOME", "PWD", "HOSTNAME", "UID", "EUID", "PPID", "RANDOM", "SECONDS", "LINENO", "BASH_SOURCE", "BASH", "SHELL", "IFS", "PATH");

  // Both are shared by the copies until one of them writes.
  private Map<String, Held> variables;
  private Map<String, Node> functions;
  private boolean sharedVariables = true;
  private boolean sharedFunctions = true;
  private final Set<String> checked;
  private final Set<String> strict;
  private final Set<String> exported;
  private Optional<Map.Entry<String, Held>> supposed = Optional.empty();
  private boolean asked;
  private boolean dead;

  private State(Map<String, Held> variables, Map<String, Node> functions, Set<String> checked, Set<String> strict, Set<String> exported, boolean asked, boolean dead) {
    this.variables = variables;
    this.functions = functions;
    this.checked = new LinkedHashSet<>(checked);
    this.strict = new LinkedHashSet<>(strict);
    this.exported = new LinkedHashSet<>(exported);
    this.asked = asked;
    this.dead = dead;
  }

  static State start() {
    return new State(Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), false, false);
  }

  State copy() {
    sharedVariables = true;
    sharedFunctions = true;
    return new State(variables, functions, checked, strict, exported, asked, dead);
  }

  /// One that nobody gets to.
  State ended() {
    var ended = copy();
    ended.dead = true;
    return ended;
  }

  boolean dead() {
    return dead;
  }

  boolean asked() {
    return asked;
  }

  void ask() {
    asked = true;
  }

  List<String> strict() {
    return strict.stream().sorted().toList();
  }

  boolean stopsOnFailure() {
    return strict.contains("errexit");
  }

  void strict(String option, boolean on) {
    if (on) {
      strict.add(option);
    } else {
      strict.remove(option);
    }
  }

  List<String> checked() {
    return checked.stream().sorted().toList();
  }

  /// Programs that are called get the variable as well.
  void export(String name) {
    exported.add(name);
  }

  /// `name=value` of what programs get and what is known.
  List<String> exported() {
    return exported.isEmpty() ? List.of() : exported.stream().sorted().flatMap(name -> held(name).flatMap(held -> held.texts().known()).map(value -> name + "=" + value).stream()).toList();
  }

  /// The variable is not empty here.
  void check(String name) {
    checked.add(name);
  }

  Optional<Held> held(String name) {
    return supposed.filter(one -> one.getKey().equals(name)).map(Map.Entry::getValue).or(() -> Optional.ofNullable(variables.get(name)));
  }

  void hold(String name, Held held) {
    own().put(name, held);
    checked.remove(name);
  }

  private Map<String, Held> own() {
    if (sharedVariables) {
      variables = new HashMap<>(variables);
      sharedVariables = false;
    }
    return variables;
  }

  void forget(String name) {
    if (variables.containsKey(name)) {
      own().remove(name);
    }
    checked.remove(name);
  }

  /// What a variable may be at a place: what it holds, else something that is not known.
  Texts texts(String name, int at) {
    var held = held(name);
    return held.isPresent() ? held.get().texts() : Texts.open(name, !NEVER_BLANK.contains(name), at);
  }

  boolean mayBeBlank(String name) {
    return !checked.contains(name);
  }

  Optional<Node> function(String name) {
    return Optional.ofNullable(functions.get(name));
  }

  void define(String name, Node body) {
    functions().put(name, body);
  }

  /// Another script was read in here: it may have set any variable.
  void read() {
    own().replaceAll((name, held) -> held.or(Held.of(Texts.open(name, true, 0))));
    checked.clear();
  }

  private Map<String, Node> functions() {
    if (sharedFunctions) {
      functions = new HashMap<>(functions);
      sharedFunctions = false;
    }
    return functions;
  }

  /// The same place, if a variable were that text.
  State where(String name, String text) {
    var other = copy();
    other.supposed = Optional.of(Map.entry(name, Held.of(Texts.of(text, 0))));
    other.checked.remove(name);
    return other;
  }

  /// Where two ways meet.
  static State join(State one, State other) {
    if (one == other || other.dead) {
      return one;
    }
    if (one.dead) {
      return other;
    }
    if (one.variables != other.variables) {
      one.meets(other);
    }
    if (one.functions != other.functions) {
      other.functions.forEach(one.functions()::putIfAbsent);
    }
    one.checked.retainAll(other.checked);
    one.strict.retainAll(other.strict);
    one.exported.addAll(other.exported);
    one.asked &= other.asked;
    return one;
  }

  private void meets(State other) {
    // Written into a map of its own, so that this one can be read meanwhile.
    var before = variables;
    sharedVariables = true;
    other.variables.forEach((name, held) -> {
      var here = before.get(name);
      if (here != held) {
        own().put(name, (here == null ? Held.of(Texts.open(name, true, 0)) : here).or(held));
      }
    });
    before.forEach((name, held) -> {
      if (!other.variables.containsKey(name)) {
        own().put(name, held.or(Held.of(Texts.open(name, true, 0))));
      }
    });
  }
}
