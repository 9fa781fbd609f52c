package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.holdpoint.analysis.command.Call.Option;

/// Variables that are given on a command line and answer a question before it is put: `-e ireallymeanit=yes` (Ansible documentation, "Prompts": one that is given is not asked for).
final class Answers {

  private static final Set<String> OPTIONS = Set.of("-e", "--extra-vars");
  private static final Set<String> YES = Set.of("yes", "y", "true", "1", "on");
  /// What variables of such questions are named with.
  private static final List<String> QUESTIONS = List.of("confirm", "really", "sure", "approve", "accept", "proceed", "mean_it", "meanit", "skip_check", "skip_prompt", "skip_verif", "force", "i_know");

  private Answers() {}

  static boolean given(Option option) {
    return OPTIONS.contains(option.name()) && option.values().stream().flatMap(value -> List.of(Call.text(value).split(" ")).stream()).anyMatch(Answers::answer);
  }

  private static boolean answer(String text) {
    var equals = text.indexOf('=');
    return equals > 0 && YES.contains(text.substring(equals + 1).toLowerCase(Locale.ROOT)) && QUESTIONS.stream().anyMatch(text.substring(0, equals).toLowerCase(Locale.ROOT)::contains);
  }
}
