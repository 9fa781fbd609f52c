package org.holdpoint.analysis.command;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.StepFact.ClientRun;

/// Clients of databases that run a script: which options keep a failure in the middle from leaving half of it done. A psql that is one transaction does no more after its first error either.
final class ClientRuns {

  private static final String STOPS = "stops at the first error";
  private static final String WHOLE = "all or nothing";
  private static final String BOUNDED = "nothing without a WHERE or a LIMIT";
  /// What stands before `ON_ERROR_STOP=1`.
  private static final String VALUE = "-v";
  private static final Pattern STOP = Pattern.compile("(?i)(?:-v|--set=|--variable=)?ON_ERROR_STOP=(?:1|on|true)");
  /// psql, "Options" (-v, -1) and "Variables" (ON_ERROR_STOP); sqlcmd utility, -b; mysql Client Options, --safe-updates.
  private static final Map<String, Map<String, Pattern>> GUARDS = Map.of("psql", guards(STOPS, Pattern.compile(STOP.pattern() + "|-1|--single-transaction"), WHOLE, Pattern.compile("-1|--single-transaction")),
      "sqlcmd", Map.of(STOPS, Pattern.compile("-b")), "mysql", Map.of(BOUNDED, Pattern.compile("-U|--safe-updates|--i-am-a-dummy")), "mariadb", Map.of(BOUNDED, Pattern.compile("-U|--safe-updates|--i-am-a-dummy")));
  /// Those that stop unless they are told not to (mysql Client Options, --force).
  private static final Map<String, Pattern> GOES_ON = Map.of("mysql", Pattern.compile("-f|--force"), "mariadb", Pattern.compile("-f|--force"));

  private ClientRuns() {}

  private static Map<String, Pattern> guards(String one, Pattern first, String other, Pattern second) {
    var guards = new LinkedHashMap<String, Pattern>();
    guards.put(one, first);
    guards.put(other, second);
    return guards;
  }

  /// One for each call, by its words without these options, and its number among the calls that are the same without them.
  static List<Fact> of(List<Invocation> calls) {
    var seen = new HashMap<String, Integer>();
    return calls.stream().<Fact>flatMap(call -> of(call, seen).stream()).toList();
  }

  private static Optional<Fact> of(Invocation call, Map<String, Integer> seen) {
    var program = call.program().known().filter(name -> GUARDS.containsKey(name) || GOES_ON.containsKey(name));
    return program.map(name -> {
      var words = call.words().stream().map(Call::text).toList();
      var guards = Stream.concat(GUARDS.getOrDefault(name, Map.of()).entrySet().stream().filter(guard -> any(words, guard.getValue())).map(Map.Entry::getKey),
          Stream.of(STOPS).filter(_ -> GOES_ON.containsKey(name) && !any(words, GOES_ON.get(name)))).distinct().toList();
      var rest = name + " " + String.join(" ", words.stream().filter(word -> !word.equals(VALUE) && !option(name, word)).toList());
      return new ClientRun(Key.of(call.key().subject(), "client-run", rest, String.valueOf(seen.merge(rest, 1, Integer::sum))), call.at(), call.within(), name, Call.written(call), guards);
    });
  }

  private static boolean option(String program, String word) {
    return Stream.concat(GUARDS.getOrDefault(program, Map.of()).values().stream(), Optional.ofNullable(GOES_ON.get(program)).stream()).anyMatch(option -> option.matcher(word).matches());
  }

  private static boolean any(List<String> words, Pattern option) {
    return words.stream().anyMatch(word -> option.matcher(word).matches());
  }
}
