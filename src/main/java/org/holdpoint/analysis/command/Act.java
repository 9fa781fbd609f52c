package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.command.Call.Option;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;

/// A call of a program that no table knows, whose words say that something is taken away, stopped or changed: `lbctl delete --owner robot`, `./push-config`.
/// @param name its program with the words up to the one that says so
/// @param effect `remove`, `drain` or `change`
/// @param words those behind that are no options, nor given to one
/// @param options as they are written, with what they are given
record Act(Invocation call, String name, String effect, List<Argument> words, List<Option> options) {

  /// So many of the words that are no options may stand before the one that says what is done, and it among them: `lbctl pool member remove`.
  private static final int FIRST = 3;
  private static final Set<String> DESTROYS = Set.of("destroy", "delete", "remove", "rm", "purge", "wipe", "terminate", "drop", "erase", "decommission", "truncate", "reimage", "reinstall", "prune", "retire", "unregister", "deregister", "uninstall", "flush", "reset", "evict", "revoke",
      "expire", "trim", "reap", "shred", "obliterate");
  private static final Set<String> STOPS = Set.of("drain", "stop", "shutdown", "halt", "poweroff", "reboot", "restart", "kill", "disable", "suspend", "deactivate", "quarantine", "pause", "detach", "failover", "demote", "promote", "switchover", "evacuate", "undeploy", "unmount");
  private static final Set<String> CHANGES = Set.of("apply", "push", "deploy", "release", "rollout", "publish", "commit", "migrate", "upgrade", "update", "sync", "import", "activate", "reload", "restore", "rotate", "cutover", "switch", "shift", "execute", "launch", "provision", "rollback", "put", "set", "patch");
  private static final List<String> STATEMENTS = List.of("drop database ", "drop schema ", "drop table ", "drop keyspace ", "truncate ", "delete from ");
  /// An ending that is shorter is found in other words.
  private static final int LONG = 4;

  static List<Act> of(List<Invocation> calls, Predicate<String> own) {
    return calls.stream().filter(call -> Sweeps.unknown(call, own)).flatMap(call -> of(call).stream()).toList();
  }

  /// A call that hands statements to a program, known or not, which drop or empty something: `mysql -e 'drop database cloud'`.
  static Optional<Act> statements(Invocation call) {
    return call.words().stream().filter(Argument::quoted).flatMap(word -> Stream.of(word.written().toLowerCase(Locale.ROOT).split("[;'\"]"))).map(String::strip).filter(text -> STATEMENTS.stream().anyMatch(text::startsWith)).findFirst()
        .map(text -> new Act(call, call.program().known().orElse("") + " " + text.split("\\s")[0], "remove", call.words(), List.of()));
  }

  static Optional<Act> of(Invocation call) {
    var plain = new ArrayList<Argument>();
    var options = new ArrayList<Option>();
    var words = call.words();
    for (var at = 0; at < words.size(); at++) {
      var word = words.get(at);
      var text = Call.text(word);
      var equals = text.indexOf('=');
      if (!text.startsWith("-") || text.length() < 2) {
        plain.add(word);
      } else if (equals > 0) {
        options.add(new Option(text.substring(0, equals), List.of(word), word.written()));
      } else if (!Names.alone(text) && at + 1 < words.size() && !Call.text(words.get(at + 1)).startsWith("-") && (effect(Call.text(words.get(at + 1))).isEmpty() || Names.manner(text))) {
        options.add(new Option(text, List.of(words.get(++at)), word.written() + " " + words.get(at).written()));
      } else {
        options.add(new Option(text, List.of(), word.written()));
      }
    }
    var program = call.program().known().orElse("");
    for (var at = 0; at < Math.min(FIRST, plain.size()); at++) {
      var effect = effect(Call.text(plain.get(at)));
      if (effect.isPresent()) {
        return Optional.of(new Act(call, program + plain.stream().limit(at + 1).map(word -> " " + Call.text(word)).collect(Collectors.joining()), effect.get(), plain.subList(at + 1, plain.size()), options));
      }
    }
    return options.stream().map(option -> option.bare().split("-")[0]).anyMatch(DESTROYS::contains) ? Optional.of(new Act(call, program, "remove", plain, options))
        : named(program).map(effect -> new Act(call, program, effect, plain, options));
  }

  boolean has(Option option) {
    return options.stream().anyMatch(one -> one.bare().equals(option.bare()));
  }

  String program() {
    return call.program().known().orElse("");
  }

  /// Whether its last word before its targets is one of these.
  boolean does(Set<String> verbs) {
    return verbs.contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  /// Whether it only shows what it would do.
  boolean trial() {
    return options.stream().map(Option::bare).anyMatch(Names.TRIALS::contains);
  }

  /// What a word says: itself, or the first or last of those that it is made of (`delete-stack`, `keys:delete`).
  private static Optional<String> effect(String word) {
    if (!word.chars().allMatch(sign -> sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9' || sign == '-' || sign == '_' || sign == ':' || sign == '.')) {
      return Optional.empty();
    }
    var first = 0;
    while (first < word.length() && word.charAt(first) >= 'a' && word.charAt(first) <= 'z') {
      first++;
    }
    var last = word.length();
    while (last > 0 && word.charAt(last - 1) >= 'a' && word.charAt(last - 1) <= 'z') {
      last--;
    }
    var ending = word.substring(last);
    return said(word.substring(0, first)).or(() -> said(ending));
  }

  /// What the name of a program says: `prune-snaps`, `dns-push.sh`, `zonepush`.
  private static Optional<String> named(String program) {
    var dot = program.lastIndexOf('.');
    var whole = dot > 0 ? program.substring(0, dot) : program;
    var bare = whole.endsWith("ctl") ? whole.substring(0, whole.length() - "ctl".length()) : whole;
    return effect(bare).or(() -> DESTROYS.stream().anyMatch(word -> word.length() >= LONG && bare.endsWith(word)) ? Optional.of("remove") : CHANGES.stream().anyMatch(word -> word.length() >= LONG && bare.endsWith(word)) ? Optional.of("change") : Optional.empty());
  }

  private static Optional<String> said(String word) {
    return DESTROYS.contains(word) ? Optional.of("remove") : STOPS.contains(word) ? Optional.of("drain") : CHANGES.contains(word) ? Optional.of("change") : Optional.empty();
  }
}
