package org.holdpoint.language.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.language.shell.Expansion.Field;

/// A program that calls the one that its words name: how its own options are told from that name. Sources: the manual page of each.
/// @param letters options of one letter that take a value
/// @param names long options that take a value in the next word
/// @param plain how many words of its own stand before the other program
/// @param assignments whether `NAME=value` may stand before it
record Wrapper(String letters, Set<String> names, int plain, boolean assignments) {

  private static final Map<String, Wrapper> ALL = Map.ofEntries(
      Map.entry("sudo", new Wrapper("CDghpRrtTuU", Set.of("--user", "--group", "--host", "--prompt", "--chdir", "--chroot", "--role", "--type", "--command-timeout", "--other-user", "--close-from"), 0, true)),
      Map.entry("doas", new Wrapper("Cu", Set.of(), 0, false)), Map.entry("env", new Wrapper("uCS", Set.of("--unset", "--chdir"), 0, true)), Map.entry("nohup", new Wrapper("", Set.of(), 0, false)),
      Map.entry("setsid", new Wrapper("", Set.of(), 0, false)), Map.entry("nice", new Wrapper("n", Set.of("--adjustment"), 0, false)), Map.entry("ionice", new Wrapper("cnpPu", Set.of("--class", "--classdata"), 0, false)),
      Map.entry("chrt", new Wrapper("TPD", Set.of(), 1, false)), Map.entry("taskset", new Wrapper("", Set.of(), 1, false)), Map.entry("time", new Wrapper("fo", Set.of("--format", "--output"), 0, false)),
      Map.entry("timeout", new Wrapper("ks", Set.of("--kill-after", "--signal"), 1, false)), Map.entry("stdbuf", new Wrapper("ioe", Set.of(), 0, false)), Map.entry("unbuffer", new Wrapper("", Set.of(), 0, false)),
      Map.entry("chroot", new Wrapper("", Set.of("--userspec", "--groups"), 1, false)), Map.entry("command", new Wrapper("", Set.of(), 0, false)), Map.entry("builtin", new Wrapper("", Set.of(), 0, false)),
      Map.entry("exec", new Wrapper("a", Set.of(), 0, false)), Map.entry("runuser", new Wrapper("ugGswc", Set.of("--user", "--command"), 0, false)), Map.entry("flock", new Wrapper("wEc", Set.of("--timeout", "--wait", "--command"), 1, false)),
      Map.entry("watch", new Wrapper("nq", Set.of("--interval"), 0, false)), Map.entry("systemd-run", new Wrapper("pEMHu", Set.of("--unit", "--property", "--on-calendar", "--on-active", "--slice", "--setenv", "--machine"), 0, false)),
      Map.entry("sshpass", new Wrapper("pfd", Set.of(), 0, false)), Map.entry("proxychains", new Wrapper("f", Set.of(), 0, false)), Map.entry("torsocks", new Wrapper("", Set.of(), 0, false)),
      Map.entry("caffeinate", new Wrapper("tw", Set.of(), 0, false)), Map.entry("dotenv", new Wrapper("f", Set.of(), 0, false)), Map.entry("aws-vault", new Wrapper("", Set.of("--duration", "--backend"), 2, false)),
      Map.entry("ssh", new Wrapper("bcDEeFIiJLlmOopQRSWwB", Set.of(), 1, false)), Map.entry("xargs", new Wrapper("adEILnPsRJ", Set.of("--max-args", "--max-procs", "--replace", "--arg-file", "--delimiter", "--max-lines"), 0, false)),
      Map.entry("parallel", new Wrapper("jnNaISs", Set.of("--jobs", "--max-args", "--arg-file", "--colsep", "--delay", "--joblog", "--retries", "--sshlogin", "--results", "--timeout", "--halt", "--load", "--memfree"), 0, false)),
      Map.entry("su", new Wrapper("cgGsw", Set.of("--command", "--shell", "--group"), 1, false)));

  static Optional<Wrapper> of(String program) {
    return Optional.ofNullable(ALL.get(program));
  }

  /// The index of the word with which the other program begins; empty where there is none. The first word is the wrapper itself.
  Optional<Integer> command(List<Field> words) {
    var own = plain;
    for (var at = 1; at < words.size(); at++) {
      var text = words.get(at).texts().known().orElse("\0");
      if (text.equals("--")) {
        return Optional.of(at + 1 + own).filter(next -> next < words.size());
      }
      if (text.startsWith("-") && text.length() > 1) {
        at += takesNext(text) ? 1 : 0;
      } else if (assignments && (assignment(text) || assignment(words.get(at).written()))) {
        continue;
      } else if (own-- <= 0) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /// `NAME=value`.
  private static boolean assignment(String word) {
    var end = 0;
    while (end < word.length() && (word.charAt(end) == '_' || Character.isLetter(word.charAt(end)) || end > 0 && Character.isDigit(word.charAt(end)))) {
      end++;
    }
    return end > 0 && end < word.length() && word.charAt(end) == '=';
  }

  /// Whether the value of an option is the next word.
  boolean takesNext(String option) {
    if (option.startsWith("--")) {
      return names.contains(option);
    }
    for (var at = 1; at < option.length(); at++) {
      if (letters.indexOf(option.charAt(at)) >= 0) {
        return at == option.length() - 1;
      }
    }
    return false;
  }

  /// The value of an option of its own, in the words before the other program.
  Optional<Field> value(List<Field> own, String letter, String name) {
    for (var at = 1; at < own.size(); at++) {
      var text = own.get(at).texts().known().orElse("");
      if ((text.equals(letter) || text.equals(name) || text.startsWith("-") && !text.startsWith("--") && text.endsWith(letter.substring(1)) && takesNext(text)) && at + 1 < own.size()) {
        return Optional.of(own.get(at + 1));
      }
      if (text.startsWith(name + "=")) {
        return Optional.of(own.get(at).of(Texts.of(text.substring(name.length() + 1), own.get(at).from())));
      }
      if (text.startsWith(letter) && text.length() > letter.length() && !text.startsWith("--")) {
        return Optional.of(own.get(at).of(Texts.of(text.substring(letter.length()), own.get(at).from())));
      }
      at += text.startsWith("-") && takesNext(text) ? 1 : 0;
    }
    return Optional.empty();
  }
}
