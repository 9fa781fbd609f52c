package org.holdpoint.analysis.admission;

import java.util.List;

/// Connections that are alike: by one transport, to one database, as one user, from the same addresses. An empty name is one that no line names.
record Point(String transport, String database, String user, Network from) {

  private static final String ALL = "all";
  private static final String REPLICATION = "replication";

  /// Whether a line is about them. `all` databases are not those that replicate (PostgreSQL documentation, "The pg_hba.conf File").
  boolean meets(Entry entry) {
    return entry.transports().contains(transport) && among(entry.line().databases(), database, !database.equals(REPLICATION)) && among(entry.line().users(), user, true) && entry.network().covers(from);
  }

  private static boolean among(List<String> names, String name, boolean all) {
    return names.contains(name) || all && names.contains(ALL);
  }
}
