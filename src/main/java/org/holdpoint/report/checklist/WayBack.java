package org.holdpoint.report.checklist;

import java.util.List;
import java.util.Optional;

/// How one judged file is taken back; `subject` is what it is about (`device pe-bs07`).
public sealed interface WayBack {

  /// The file.
  String file();

  /// What it is about.
  String subject();

  /// The lines to send after a script, as they are typed (none: it changes nothing), and what has no automatic way back, and why.
  record Inverse(String file, String subject, List<String> lines, List<String> without) implements WayBack {

    public Inverse {
      lines = List.copyOf(lines);
      without = List.copyOf(without);
    }
  }

  /// A whole configuration is no script: what stood there before must be loaded again, if there was anything.
  record Reload(String file, String subject, Optional<String> before) implements WayBack {}
}
