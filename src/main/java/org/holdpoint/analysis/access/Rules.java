package org.holdpoint.analysis.access;

import org.holdpoint.analysis.access.Covers.Meeting;

/// How a database keeps rights.
/// @param covering whether a right reaches everything below its path, also what is made later
/// @param meeting how several words about one thing go together where it does
/// @param checked whether what a statement may do is decided by the role that runs it
record Rules(boolean covering, Meeting meeting, boolean checked) {

  static Rules of(String dialect) {
    return switch (dialect) {
      case "clickhouse" -> new Rules(true, Meeting.LAST, false);
      case "mysql", "mariadb", "bigquery" -> new Rules(true, Meeting.LEVELS, false);
      case "sqlserver", "trino" -> new Rules(true, Meeting.DENIES, false);
      case "kafka" -> new Rules(true, Meeting.APART, false);
      case "postgresql" -> new Rules(false, Meeting.LEVELS, true);
      default -> new Rules(false, Meeting.LEVELS, false);
    };
  }
}
