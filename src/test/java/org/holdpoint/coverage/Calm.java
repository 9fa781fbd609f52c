package org.holdpoint.coverage;

import java.util.List;

/// The files of one language, and how many of them have a finding of the family context: in some every such finding is true, by the reason that a person wrote for it (the file is not clean); the
/// others have one that is false, or that nobody has explained.
record Calm(int files, int found, int wrong) {

  static final Calm NONE = new Calm(0, 0, 0);
  /// The goal: at most so many percent of the clean files have a finding of the family context.
  static final int MOST_FOUND = 2;
  static final String HEADER = "%-28s %6s %8s %8s %8s %8s %9s%n".formatted("", "files", "found", "true", "false", "clean", "of clean");
  private static final String FAMILY = "context/";
  /// How the reason of a false finding begins.
  private static final String FALSE = "false: ";

  /// What this file, of whose remarks these are, counts.
  static Calm of(List<Review.Reviewed> remarks) {
    var context = remarks.stream().filter(remark -> remark.rule().startsWith(FAMILY)).toList();
    var wrong = context.stream().anyMatch(remark -> remark.reason().filter(reason -> !reason.startsWith(FALSE)).isEmpty());
    return new Calm(1, context.isEmpty() ? 0 : 1, wrong ? 1 : 0);
  }

  Calm and(Calm more) {
    return new Calm(files + more.files, found + more.found, wrong + more.wrong);
  }

  /// The files without a true finding.
  int clean() {
    return files - found + wrong;
  }

  /// Clean files with a finding, in percent of the clean files.
  double share() {
    return clean() == 0 ? 0 : 100.0 * wrong / clean();
  }

  String row(String name) {
    return "%-28s %6d %8d %8d %8d %8d %7.2f %%%n".formatted(name, files, found, found - wrong, wrong, clean(), share());
  }
}
