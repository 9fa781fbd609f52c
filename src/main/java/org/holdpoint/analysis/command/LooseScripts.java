package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.LooseScript;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Scripts that take something away after a step that may fail, and what of that does not stop them.
final class LooseScripts {

  /// Only a file of its own: a step of a pipeline or a line of a makefile is stopped by what runs it, and a block of a runbook is pasted by hand.
  private static final Set<String> ENDINGS = Set.of("sh", "bash", "ksh", "dash");
  private static final Set<String> GRAVE = Set.of("remove", "destroy");
  /// What fails without harm.
  private static final Set<String> HARMLESS = Set.of("set", "echo", "printf", "export", "trap", "umask", "date", ":", "true", "readonly", "local", "declare", "shopt", "sleep");

  private LooseScripts() {}

  static List<Fact> of(List<Invocation> calls, List<Operation> operations) {
    var found = new ArrayList<Fact>();
    operations.stream().filter(operation -> GRAVE.contains(operation.effect()) && !operation.trial() && script(operation.at().file()) && depends(operation)).findFirst().ifPresent(operation -> {
      var call = calls.stream().filter(one -> one.at().equals(operation.at())).findFirst().orElseThrow();
      var before = calls.stream().takeWhile(one -> one != call).filter(one -> one.at().line() < call.at().line() && one.program().known().filter(HARMLESS::contains).isEmpty()).findFirst();
      var missing = List.of("errexit", "nounset").stream().filter(word -> !call.strict().contains(word)).toList();
      if (before.isPresent()) {
        found.add(new LooseScript(Key.of(operation.key().subject(), "loose-script", operation.object()), operation.at(), operation.within(), operation.command(), missing));
      }
    });
    return found;
  }

  /// Whether a failure before it changes what it works on. A file that is named from the root on is the same file then.
  private static boolean depends(Operation operation) {
    return !operation.object().equals("files") || operation.targets().known().filter(path -> !path.startsWith("/")).isPresent();
  }

  private static boolean script(String file) {
    var name = file.substring(file.lastIndexOf('/') + 1);
    return name.indexOf('.') < 0 && !name.endsWith("file") || ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
