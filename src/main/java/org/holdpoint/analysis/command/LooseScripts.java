package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.LooseScript;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;

/// Scripts that take something away after a step that may fail, and what of that does not stop them.
final class LooseScripts {

  /// Only a file of its own: a step of a pipeline or a line of a makefile is stopped by what runs it, and a block of a runbook is pasted by hand.
  private static final Set<String> ENDINGS = Set.of("sh", "bash", "ksh", "dash");
  private static final Set<String> GRAVE = Set.of("remove", "destroy");
  /// What fails without harm.
  private static final Set<String> HARMLESS = Set.of("set", "echo", "printf", "export", "trap", "umask", "date", ":", "true", "readonly", "local", "declare", "shopt", "sleep");

  private static final Pattern NAME = Pattern.compile("\\$\\{?[A-Za-z_]");
  private static final String NOUNSET = "nounset";
  private static final List<String> STRICT = List.of("errexit", NOUNSET, "pipefail");

  private LooseScripts() {}

  static List<Fact> of(List<Invocation> calls, List<Operation> operations, Predicate<String> own) {
    var grave = operations.stream().filter(operation -> GRAVE.contains(operation.effect()) && !operation.trial() && script(operation.at().file())).toList();
    if (grave.isEmpty()) {
      return unknown(calls, own);
    }
    var byLine = calls.stream().collect(Collectors.groupingBy(call -> call.at().line()));
    var depending = grave.stream().filter(operation -> depends(operation, byLine.get(operation.at().line()))).filter(operation -> !call(operation, byLine).through().contains("trap")).findFirst();
    return depending.map(operation -> loose(call(operation, byLine), operation.command(), operation.object(), false, calls, STRICT))
        .orElseGet(() -> grave.stream().filter(operation -> named(call(operation, byLine))).findFirst().flatMap(operation -> loose(call(operation, byLine), operation.command(), operation.object(), false, calls, List.of(NOUNSET)))).stream().toList();
  }

  /// Whether it works on what a name comes to, which may be nothing.
  private static boolean named(Invocation call) {
    return call.words().stream().anyMatch(word -> NAME.matcher(word.written()).find() && !word.written().contains(":?"));
  }

  /// The first removal by a program that no table knows.
  private static List<Fact> unknown(List<Invocation> calls, Predicate<String> own) {
    return Act.of(calls, own).stream().filter(act -> act.effect().equals("remove") && !act.trial() && script(act.call().at().file()) && !act.call().through().contains("trap")).findFirst().stream()
        .flatMap(act -> loose(act.call(), act.name(), act.name(), true, calls, STRICT).stream()).toList();
  }

  private static Optional<Fact> loose(Invocation call, String command, String object, boolean unknown, List<Invocation> calls, List<String> asked) {
    var before = calls.stream().takeWhile(one -> one != call).filter(one -> one.at().line() < call.at().line() && one.program().known().filter(HARMLESS::contains).isEmpty()).toList();
    var missing = asked.stream().filter(word -> !call.strict().contains(word) && (!word.equals(NOUNSET) || named(call))).toList();
    return before.isEmpty() ? Optional.empty()
        : Optional.of(new LooseScript(Key.of(call.key().subject(), "loose-script", object), call.at(), call.within(), command, unknown, missing, before.stream().anyMatch(one -> one.through().contains("|"))));
  }

  private static Invocation call(Operation operation, Map<Integer, List<Invocation>> byLine) {
    return byLine.get(operation.at().line()).stream().filter(call -> call.at().equals(operation.at())).findFirst().orElseThrow();
  }

  /// Whether a failure before it changes what it works on. A file that is named from the root on is the same file then, and so are files that are listed there.
  private static boolean depends(Operation operation, List<Invocation> line) {
    return !operation.object().equals("files") || operation.targets().known().filter(path -> !path.startsWith("/")).isPresent()
        || operation.reach().equals("output") && operation.targets() instanceof Value.Unknown<String> && line.stream().flatMap(call -> call.words().stream()).noneMatch(word -> word.blank().startsWith("/"));
  }

  private static boolean script(String file) {
    var name = file.substring(file.lastIndexOf('/') + 1);
    return name.indexOf('.') < 0 && !name.endsWith("file") || ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
