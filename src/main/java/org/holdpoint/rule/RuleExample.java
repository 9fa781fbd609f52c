package org.holdpoint.rule;

import java.util.List;
import java.util.Optional;

/// An input that shows what a rule flags, or, with empty `flags`, what it leaves alone. Without a language each file is detected. `flags` are texts that the
/// spans of the findings must cover, one finding each, in the order of their places. `line` is where it stands in the rule's file; 0 for one of the rule that is
/// extended.
public record RuleExample(Optional<String> language, List<InputFile> files, List<String> flags, int line) {

  public RuleExample {
    files = List.copyOf(files);
    flags = List.copyOf(flags);
  }

  /// A file before and after; one of the two at least.
  public record InputFile(String name, Optional<String> was, Optional<String> now) {}

  /// Whether there is a base at all.
  public boolean compared() {
    return files.stream().anyMatch(file -> file.was().isPresent());
  }

  /// The same for a rule that extends the one it is of.
  RuleExample inherited() {
    return new RuleExample(language, files, flags, 0);
  }

  /// Whether it shows what the rule leaves alone.
  public boolean quiet() {
    return flags.isEmpty();
  }
}
