package org.holdpoint.mutant;

import java.util.List;

/// A line as it is printed, and what its writer meant: the headers of the blocks that are open where it is typed, outermost first. A line that
/// begins with `/` is meant for the root.
record PrintedLine(String text, List<String> context, Role role) {

  /// What a line does.
  enum Role {
    /// Opens a block.
    HEADER,
    /// A command that leaves the session where it is.
    LEAF,
    /// Closes a block: `exit`.
    CLOSING,
    /// Goes to the root: `exit all`, `end`.
    RESET,
    /// A comment, a blank line or an `echo`: it means the same everywhere.
    ASIDE
  }

  PrintedLine {
    context = List.copyOf(context);
  }

  /// The text without its indentation.
  String words() {
    return text.strip();
  }

  /// How far it is indented.
  int indentation() {
    return text.length() - text.stripLeading().length();
  }

  /// Whether it is meant for one context, so that another one is a mistake.
  boolean isMeantForAContext() {
    return role == Role.HEADER || role == Role.LEAF;
  }

  /// The text of a file of these lines.
  static String file(List<PrintedLine> lines) {
    return String.join("\n", lines.stream().map(PrintedLine::text).toList()) + "\n";
  }
}
