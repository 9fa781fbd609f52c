package org.holdpoint.analysis.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.fact.CommandFact.Invocation;

/// What a call says of where it works: its options, else its environment, else what calls before it said (`config use-context`).
final class Scope {

  private static final String EVERY = "*";

  private Scope() {}

  /// `namespace=shop`; `namespace=*` where it is all of them; of what should be said and is not, the name alone (`namespace=`). `stated` is what calls before said, by name.
  static List<String> of(Invocation of, Program program, Verb verb, Call call, Map<String, String> stated) {
    var scope = new LinkedHashSet<String>();
    call.options().forEach(option -> {
      var named = program.scopes().get(option.name());
      if (named != null || program.is("single") && Names.SCOPES.contains(option.bare())) {
        scope.add((named == null ? option.bare() : named) + "=" + option.value());
      }
    });
    program.environment().forEach((variable, name) -> of.exported().stream().filter(one -> one.startsWith(variable + "=") && one.length() > variable.length() + 1)
        .forEach(one -> add(name, one.substring(variable.length() + 1), scope)));
    stated.forEach((name, value) -> {
      if (program.states().stream().anyMatch(state -> state.scope().equals(name))) {
        add(name, value, scope);
      }
    });
    verb.scoped().stream().filter(name -> call.options().stream().anyMatch(option -> program.sorted("everywhere", option.name(), name))).forEach(name -> scope.add(name + "=" + EVERY));
    if (!verb.scoped().isEmpty() && verb.scoped().stream().noneMatch(name -> said(name, scope))) {
      scope.add(verb.scoped().getFirst() + "=");
    }
    return List.copyOf(scope);
  }

  private static void add(String name, String value, Set<String> scope) {
    if (!said(name, scope)) {
      scope.add(name + "=" + value);
    }
  }

  private static boolean said(String name, Set<String> scope) {
    return scope.stream().anyMatch(said -> said.startsWith(name + "="));
  }
}
