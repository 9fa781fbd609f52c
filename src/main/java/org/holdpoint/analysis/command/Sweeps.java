package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.UnknownSweep;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Programs that no table knows, and whose words say that they take away all that they find: `fleetadm destroy '*'`.
final class Sweeps {

  private static final Set<String> AWAY = Set.of("destroy", "delete", "remove", "purge", "wipe", "terminate", "drop", "erase", "drain", "stop", "shutdown", "reboot", "evict", "decommission", "kill");
  private static final Set<String> WIDE = Set.of("*", "--all", "--all-hosts", "--all-nodes", "--everything");
  /// What only prints or looks for such words.
  private static final Set<String> TALK = Set.of("echo", "printf", "logger", "grep", "egrep", "fgrep", "rg", "ag", "ack", "awk", "sed", "man", "type", "which", "alias", "export", "test", "[", "[[", "case", "jq", "yq", "expr", "trap");

  private Sweeps() {}

  static List<Fact> of(List<Invocation> calls, Predicate<String> known) {
    return calls.stream().filter(call -> unknown(call, known)).<Fact>flatMap(Sweeps::sweep).toList();
  }

  /// Whether no table and no setting says what the program of a call does.
  static boolean unknown(Invocation call, Predicate<String> known) {
    return call.program().known().filter(name -> !name.isEmpty() && !TALK.contains(name) && !known.test(name) && Commands.program(name).isEmpty()).isPresent();
  }

  /// Which of the words that are no options says that something is taken away: the first or the second.
  static Optional<Integer> verb(List<Argument> plain) {
    return IntStream.range(0, Math.min(2, plain.size())).filter(at -> AWAY.contains(Call.text(plain.get(at)))).boxed().findFirst();
  }

  /// The verb is the first or second of its words, and a star is meant for the program: no shell takes it apart.
  private static Stream<UnknownSweep> sweep(Invocation call) {
    var plain = call.words().stream().filter(word -> !Call.text(word).startsWith("-")).toList();
    var verb = verb(plain);
    var wide = call.words().stream().filter(word -> word.values().size() == 1 && WIDE.contains(Call.text(word)) && (word.quoted() || word.written().startsWith("-") || word.written().startsWith("\\"))).findFirst();
    if (verb.isEmpty() || wide.isEmpty() || call.words().stream().map(Call::text).map(word -> word.replaceFirst("^-+", "")).anyMatch(Names.TRIALS::contains)) {
      return Stream.empty();
    }
    var name = call.program().known().orElse("") + " " + plain.stream().limit(verb.get() + 1).map(Call::text).collect(Collectors.joining(" "));
    return Stream.of(new UnknownSweep(Key.of(call.key().subject(), "unknown-sweep", name), call.at(), call.within(), name, text(plain.get(verb.get())), text(wide.get()), Call.written(call)));
  }

  private static String text(Argument word) {
    return Call.text(word);
  }
}
