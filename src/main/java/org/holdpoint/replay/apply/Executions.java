package org.holdpoint.replay.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;

/// Operational commands of a script that act on a device beyond its configuration → calls, as a shell would make them.
public final class Executions {

  /// The first words of such commands, whatever the vendor (command references of IOS, NX-OS, EOS, IOS XR, Junos, SR OS, VRP, FRR). What they do is said by the table of commands.
  private static final Set<String> ACTING = Set.of("clear", "reset", "reload", "reboot", "request", "restart", "debug", "debugging", "erase", "format", "process");
  /// What `admin` does to a device; all else of it saves, shows or looks (Nokia, Basic System Configuration Guide: admin commands).
  private static final Set<String> OF_ADMIN = Set.of("reboot", "redundancy");
  /// Words that have what follows run as an operational command, from where configuration is typed.
  private static final Set<String> CALLERS = Set.of("do", "run", "exec");

  private Executions() {}

  /// Those of a script, in its order.
  public static List<Fact> of(Subject subject, List<Step> steps) {
    var found = new ArrayList<Fact>();
    var times = new HashMap<String, Integer>();
    for (var step : steps) {
      if (step.effect() instanceof Effect.Exec && step.statement().kind() == Statement.Kind.COMMAND) {
        var words = words(step.statement().texts());
        if (!words.isEmpty() && acts(words)) {
          found.add(call(subject, step, words, times));
        }
      }
    }
    return found;
  }

  private static List<String> words(List<String> texts) {
    return texts.stream().dropWhile(CALLERS::contains).map(text -> text.startsWith("/") && text.length() > 1 ? text.substring(1) : text).toList();
  }

  private static boolean acts(List<String> words) {
    var first = words.getFirst().toLowerCase(Locale.ROOT);
    if (first.equals("admin")) {
      return words.size() > 1 && OF_ADMIN.contains(words.get(1));
    }
    return ACTING.contains(first) || first.equals("write") && words.size() > 1 && words.get(1).startsWith("er");
  }

  private static Invocation call(Subject subject, Step step, List<String> words, Map<String, Integer> times) {
    var at = step.statement().at();
    var number = times.merge(words.getFirst(), 1, Integer::sum);
    var arguments = words.stream().skip(1).map(word -> new Argument(word, List.of(word), word, List.of(), false, true, at)).toList();
    return new Invocation(Key.of(subject, "invocation", words.getFirst(), number.toString()), at, at, new Value.Known<>(words.getFirst().toLowerCase(Locale.ROOT), at), arguments, List.of(), new Value.Absent<>(), true, new Value.Absent<>(),
        new Value.Absent<>(), new Value.Absent<>(), false, List.of(), List.of(), List.of(), List.of());
  }
}
