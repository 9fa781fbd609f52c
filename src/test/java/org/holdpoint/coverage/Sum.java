package org.holdpoint.coverage;

import org.holdpoint.source.FileCoverage;

/// The lines of some files: how many, and what became of them.
record Sum(int files, int lines, int read, int ignored, int unread, int other) {

  static final Sum NONE = new Sum(0, 0, 0, 0, 0, 0);
  static final String HEADER = "%-28s %6s %8s %8s %8s %8s %8s %9s%n".formatted("", "files", "lines", "read", "ignored", "unread", "other", "unread");

  static Sum of(FileCoverage file) {
    return new Sum(1, file.lines(), file.read(), file.ignored(), file.unread().size(), file.other());
  }

  Sum and(Sum more) {
    return new Sum(files + more.files, lines + more.lines, read + more.read, ignored + more.ignored, unread + more.unread, other + more.other);
  }

  /// The share that is unread, in percent, of the lines that are text of the language: what a device prints in between does not make it smaller.
  double share() {
    return lines == other ? 0 : 100.0 * unread / (lines - other);
  }

  String row(String name) {
    return "%-28s %6d %8d %8d %8d %8d %8d %7.2f %%%n".formatted(name, files, lines, read, ignored, unread, other, share());
  }
}
