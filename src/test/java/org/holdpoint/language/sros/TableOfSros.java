package org.holdpoint.language.sros;

import java.io.InputStream;
import java.util.Optional;
import org.holdpoint.replay.table.ContextTable;

/// The shipped table, read once for all tests.
final class TableOfSros {
  static final ContextTable TABLE = ContextTable.read(() -> resource("contexts.tsv"), () -> resource("contexts-added.tsv"));

  private TableOfSros() {}

  private static InputStream resource(String name) {
    return Optional.ofNullable(TableOfSros.class.getResourceAsStream("/org/holdpoint/language/sros/" + name))
        .orElseThrow(() -> new IllegalStateException(name + " is not on the class path"));
  }
}
