package org.holdpoint.analysis.grant;

import java.util.List;
import java.util.Set;

/// What rights are good for.
final class Deeds {

  private static final Set<String> READ = Set.of("SELECT", "READ", "COPY", "READ VOLUME", "READ FILES");
  private static final Set<String> WRITE = Set.of("INSERT", "UPDATE", "DELETE", "TRUNCATE", "MERGE", "WRITE", "ALTER UPDATE", "ALTER DELETE", "REBUILD", "WRITE VOLUME", "WRITE FILES");
  private static final Set<String> CHANGE = Set.of("CREATE", "ALTER", "DROP", "MODIFY", "OPTIMIZE", "MOVE", "DETACH", "MANAGE");

  private Deeds() {}

  /// In the order read, write, change, use.
  static List<String> of(List<String> rights) {
    if (rights.size() == 1 && !of(rights.getFirst()).equals("all")) {
      return List.of(of(rights.getFirst()));
    }
    var deeds = rights.stream().map(Deeds::of).distinct().toList();
    return deeds.contains("all") ? List.of("read", "write", "change", "use") : List.of("read", "write", "change", "use").stream().filter(deeds::contains).toList();
  }

  private static String of(String right) {
    if (right.equals("ALL") || right.equals("OWNERSHIP") || right.equals("CONTROL") || right.equals("CURRENT GRANTS")) {
      return "all";
    }
    return READ.contains(right) || right.endsWith(".dataViewer") ? "read" : WRITE.contains(right) || right.endsWith(".dataEditor") ? "write"
        : CHANGE.contains(right.indexOf(' ') < 0 ? right : right.substring(0, right.indexOf(' '))) ? "change" : "use";
  }
}
