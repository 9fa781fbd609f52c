package org.holdpoint.language.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.language.shell.Expansion.Field;
import org.holdpoint.language.shell.Node.Assignment;

/// Simple commands: assignments, functions, what the shell does itself, and programs.
final class Calls {

  /// What the shell does itself and what changes nothing outside of it.
  private static final Set<String> QUIET = Set.of("popd", "dirs", "echo", "printf", "pwd", "wait", "umask", "ulimit", "shopt", "alias", "unalias", "type", "hash", "let", "times", "jobs", "fg", "bg",
      "disown", "help", "history", "enable", "complete", "bind", "caller", "which");
  private static final Set<String> DECLARING = Set.of("export", "local", "readonly", "declare", "typeset");
  /// Of these, those that hand nothing on to programs (what they do with a variable of their environment is told where it works there), and make none of a function's own.
  private static final Set<String> SETTING = Set.of("readonly", "declare", "typeset");

  /// What takes what it is given into the variable that its last word names.
  private static final Set<String> READING = Set.of("read", "mapfile", "readarray");

  private final Runner runner;
  private final Programs programs;

  Calls(Runner runner) {
    this.runner = runner;
    programs = new Programs(runner);
  }

  Outcome run(Node.Simple simple, State state, Around around) {
    var expansion = new Expansion(state, around, runner);
    var fields = expansion.fields(simple.words());
    var name = fields.isEmpty() ? "" : fields.getFirst().texts().known().orElse("");
    var keeps = fields.isEmpty() || DECLARING.contains(name);
    var own = keeps ? state : called(simple.assignments(), state);
    simple.assignments().forEach(assignment -> {
      assign(assignment, new Expansion(state, around.through(Around.into(Expansion.bare(assignment.name()))), runner), own);
      if ((fields.isEmpty() || SETTING.contains(name)) && assignment.elements().isEmpty()) {
        runner.found().standard(assignment.name(), own.texts(assignment.name(), 0), assignment.value(), around);
        runner.found().given(assignment.name(), assignment.value(), around);
      }
    });
    var feeding = READING.contains(name) ? fields.getLast().texts().known().map(variable -> around.through(Around.into(variable))).orElse(around) : around;
    var inner = around.fed(runner.feed(simple.redirects(), state, feeding).or(around::feed)).into(Outputs.files(simple.redirects(), state, around, runner)).reading(Outputs.readFiles(simple.redirects(), state, around, runner));
    if (fields.isEmpty()) {
      return Outcome.of(state);
    }
    var rest = fields.subList(1, fields.size());
    var function = state.function(name);
    if (function.isPresent()) {
      return runner.call(simple, function.get(), rest, state, inner);
    }
    return builtin(simple, name, rest, state, inner).orElseGet(() -> {
      programs.run(fields, own, inner);
      if (name.equals("source") || name.equals(".")) {
        state.read();
      }
      return name.equals("exec") ? Outcome.of(state.ended()) : Outcome.of(state);
    });
  }

  /// The place where a program runs that gets variables of its own (`PGHOST=db1 dropdb shop`).
  private static State called(List<Assignment> assignments, State state) {
    var own = assignments.isEmpty() ? state : state.copy();
    assignments.forEach(assignment -> own.export(assignment.name()));
    return own;
  }

  private static void assign(Assignment assignment, Expansion expansion, State state) {
    var name = Expansion.bare(assignment.name());
    if (assignment.elements().isPresent()) {
      var elements = expansion.fields(assignment.elements().get()).stream().map(Calls::element).toList();
      var before = assignment.added() ? state.held(name).map(Held::elements).orElse(List.of()) : List.<Texts>of();
      state.hold(name, Held.list(Stream.concat(before.stream(), elements.stream()).toList()));
      return;
    }
    var value = expansion.texts(assignment.value());
    if (!name.equals(assignment.name())) {
      state.hold(name, Held.list(List.of(state.held(name).map(held -> held.elements().stream().reduce(value, Texts::or)).orElse(value))));
    } else {
      state.hold(name, Held.of(assignment.added() ? state.texts(name, 0).and(value) : value));
    }
  }

  /// `[key]=value` of a list is its value.
  private static Texts element(Field field) {
    return field.texts().known().filter(text -> text.matches("\\[[^]]*]=.*")).map(text -> Texts.of(text.substring(text.indexOf("]=") + 2), field.from())).orElse(field.texts());
  }

  /// What the shell does itself; empty where the name is that of a program.
  private Optional<Outcome> builtin(Node.Simple simple, String name, List<Field> rest, State state, Around around) {
    if (QUIET.contains(name) || DECLARING.contains(name)) {
      declared(name, rest, simple.assignments(), state);
      return Optional.of(Outcome.of(state));
    }
    return Optional.ofNullable(switch (name) {
      case ":", "true" -> {
        simple.words().stream().skip(1).forEach(word -> runner.found().given("", word, around));
        yield new Outcome(state, state.ended());
      }
      case "false" -> new Outcome(state.ended(), state);
      case "[", "test" -> test(simple, name, state, around);
      // Without words it only redirects what follows.
      case "exec" -> rest.isEmpty() ? Outcome.of(state) : null;
      case "exit", "logout" -> Outcome.of(state.ended());
      case "return" -> returned(rest, state, around);
      case "break", "continue" -> {
        around.exits().round = Around.Exits.joined(around.exits().round, state.copy());
        yield Outcome.of(state.ended());
      }
      case "set" -> {
        Options.set(rest, state);
        yield Outcome.of(state);
      }
      case "shift" -> {
        shift(rest, state);
        yield Outcome.of(state);
      }
      case "unset" -> {
        rest.forEach(field -> field.texts().known().ifPresent(variable -> state.hold(variable, Held.of(Texts.EMPTY))));
        yield Outcome.of(state);
      }
      case "read", "mapfile", "readarray", "getopts" -> {
        Reading.run(name, rest, state, around);
        yield Outcome.of(state);
      }
      case "eval" -> {
        runner.inside(Inner.of(rest, around.source()), state, around.through("eval"));
        yield Outcome.of(state);
      }
      case "trap" -> {
        trap(rest, state, around);
        yield Outcome.of(state);
      }
      default -> null;
    });
  }

  private Outcome test(Node.Simple simple, String name, State state, Around around) {
    var words = simple.words().subList(1, simple.words().size());
    var closed = name.equals("[") && !words.isEmpty() && words.getLast().literal().filter("]"::equals).isPresent();
    return new Conditions(state, around, runner).test(closed ? words.subList(0, words.size() - 1) : words);
  }

  private static void declared(String name, List<Field> rest, List<Assignment> assignments, State state) {
    var words = rest.stream().flatMap(field -> field.texts().known().stream()).toList();
    if (name.equals("export") && !words.contains("-n") || words.contains("-x")) {
      Stream.concat(words.stream(), assignments.stream().map(Assignment::name)).filter(variable -> variable.matches("[A-Za-z_]\\w*")).forEach(state::export);
    }
    if (name.equals("local")) {
      rest.forEach(field -> field.texts().known().filter(variable -> variable.matches("[A-Za-z_]\\w*")).ifPresent(variable -> state.hold(variable, Held.of(Texts.EMPTY))));
    }
  }

  private static Outcome returned(List<Field> rest, State state, Around around) {
    var status = rest.isEmpty() ? Optional.of("") : rest.getFirst().texts().known();
    var exits = around.exits();
    if (status.filter(number -> number.equals("0")).isPresent()) {
      exits.ok = Around.Exits.joined(exits.ok, state.copy());
    } else if (status.filter(number -> number.matches("[1-9]\\d*")).isPresent()) {
      exits.failed = Around.Exits.joined(exits.failed, state.copy());
    } else {
      exits.ok = Around.Exits.joined(exits.ok, state.copy());
      exits.failed = Around.Exits.joined(exits.failed, state.copy());
    }
    return Outcome.of(state.ended());
  }

  private static void shift(List<Field> rest, State state) {
    var many = rest.isEmpty() ? 1 : rest.getFirst().texts().known().filter(text -> text.matches("\\d")).map(Integer::parseInt).orElse(1);
    var held = state.held("@");
    if (held.isPresent() && held.get().elements().size() >= many) {
      Runner.arguments(held.get().without(many), state);
    } else {
      for (var at = 1; at <= 9; at++) {
        state.forget("" + at);
      }
    }
  }

  private void trap(List<Field> rest, State state, Around around) {
    if (rest.size() > 1 && rest.getFirst().texts().known().filter(text -> !text.isBlank() && !text.equals("-")).isPresent()) {
      runner.inside(Inner.of(rest.subList(0, 1), around.source()), state.copy(), around.maybe(false).through("trap"));
    }
  }
}
