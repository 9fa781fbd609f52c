package org.holdpoint.analysis.access;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What makes an administrator: attributes, and roles that are there from the beginning.
final class Powers {

  /// PostgreSQL manual, CREATE ROLE and section 22.5 Predefined Roles: attributes are not inherited, and had by SET ROLE.
  private static final Set<String> ATTRIBUTES = Set.of("SUPERUSER", "BYPASSRLS", "CREATEROLE", "REPLICATION");
  /// PostgreSQL manual, section 22.5; SQL Server, Server-level and Database-level roles; Oracle Database Security Guide, predefined roles; Snowflake, system-defined roles; CockroachDB, admin role.
  private static final Map<String, Set<String>> ROLES = Map.of(
      "postgresql", Set.of("pg_read_server_files", "pg_write_server_files", "pg_execute_server_program"),
      "cockroachdb", Set.of("admin", "root"),
      "sqlserver", Set.of("sysadmin", "securityadmin", "db_owner", "db_securityadmin"),
      "oracle", Set.of("DBA", "SYSDBA", "IMP_FULL_DATABASE", "EXP_FULL_DATABASE", "DATAPUMP_IMP_FULL_DATABASE", "SYSOPER", "SYSBACKUP"),
      "snowflake", Set.of("ACCOUNTADMIN", "SECURITYADMIN", "ORGADMIN"));
  private static final Map<String, List<String>> READS = Map.of("pg_read_all_data", List.of("SELECT", "USAGE"), "pg_write_all_data", List.of("INSERT", "UPDATE", "DELETE", "USAGE"),
      "db_datareader", List.of("SELECT"), "db_datawriter", List.of("INSERT", "UPDATE", "DELETE"));
  private static final Set<String> EVERYTHING = Set.of("admin", "root", "sysadmin", "db_owner", "DBA", "ACCOUNTADMIN");

  private Powers() {}

  static boolean attribute(String word) {
    return ATTRIBUTES.contains(word);
  }

  static boolean role(String dialect, String name) {
    return ROLES.getOrDefault(dialect, Set.of()).contains(name);
  }

  /// Whether a role may be one of those that may do something with every table.
  static boolean known(String role) {
    return READS.containsKey(role) || EVERYTHING.contains(role);
  }

  /// Whether a role of the database may do this with every table by itself.
  static boolean everywhere(String dialect, String role, String right) {
    return READS.getOrDefault(role, List.of()).contains(right) || role(dialect, role) && EVERYTHING.contains(role);
  }
}
