package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.Value;

/// Calls of an interpreter that runs a program of the authors' own: `python3 remove_entities.py list.csv` is a call of `remove_entities.py`.
final class Interpreted {

  private static final Set<String> INTERPRETERS = Set.of("python", "python3", "python2", "ruby", "perl", "node", "php", "deno", "bash", "sh");
  private static final Pattern PROGRAM = Pattern.compile("(?:.*/)?([\\w-]+\\.(?:py|rb|pl|js|mjs|php|sh))");

  private Interpreted() {}

  /// The same calls, each of the program that does the work.
  static List<Invocation> of(List<Invocation> calls) {
    return calls.stream().map(Interpreted::of).toList();
  }

  private static Invocation of(Invocation call) {
    if (call.words().isEmpty() || call.program().known().filter(INTERPRETERS::contains).isEmpty()) {
      return call;
    }
    var program = PROGRAM.matcher(Call.text(call.words().getFirst()));
    return !program.matches() ? call : new Invocation(call.key(), call.at(), call.within(), new Value.Known<>(program.group(1), call.words().getFirst().at()), call.words().subList(1, call.words().size()), call.through(), call.host(), call.surely(),
        call.repeated(), call.pause(), call.apart(), call.asked(), call.strict(), call.checked(), call.exported(), call.outputs());
  }
}
