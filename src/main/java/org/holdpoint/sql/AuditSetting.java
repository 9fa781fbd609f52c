package org.holdpoint.sql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Statements that switch off, or on, what writes down who did what: a setting of the name `audit …`.
final class AuditSetting {

  /// A statement, the group with what it is about, and the value that it sets; empty where a group says it.
  private record Written(Pattern pattern, String value) {}

  private static final String NAME = "((?:\\[[^\\]]*\\]|\"[^\"]*\"|[\\w$.]+))";
  /// Transact-SQL reference, ALTER SERVER AUDIT, ALTER DATABASE AUDIT SPECIFICATION and their DROP; Oracle SQL Language Reference, AUDIT and NOAUDIT (Unified Auditing, Traditional Auditing), DROP AUDIT POLICY;
  /// ALTER AUDIT POLICY, and Oracle Database PL/SQL Packages and Types Reference, DBMS_FGA; MySQL Reference Manual, "Audit Log Reference" (audit_log_disable, audit_log_policy, audit_log_filter_remove_filter), UNINSTALL PLUGIN; MariaDB documentation, "MariaDB Audit Plugin Options"; pgaudit, "Settings"; PostgreSQL documentation, "What to Log" (log_statement, log_connections); CockroachDB documentation, ALTER TABLE,
  /// EXPERIMENTAL_AUDIT.
  private static final Map<String, List<Written>> WRITTEN = Map.of(
      "sqlserver", List.of(written("ALTER\\s+(?:SERVER|DATABASE)\\s+AUDIT\\s+(?:SPECIFICATION\\s+)?" + NAME + "\\s.*\\bSTATE\\s*=\\s*(ON|OFF)\\b.*", ""), written("DROP\\s+(?:SERVER|DATABASE)\\s+AUDIT\\s+(?:SPECIFICATION\\s+)?" + NAME + ".*", "off"),
          // The end of ALTER … AUDIT SPECIFICATION: a statement of T-SQL begins with each DROP.
          written("DROP\\s*\\(\\s*(\\w+_GROUP)\\b.*", "off")),
      "oracle", List.of(written("NOAUDIT\\s+(?:POLICY\\s+)?" + NAME + ".*", "off"), written("AUDIT\\s+(?:POLICY\\s+)?" + NAME + ".*", "on"), written("DROP\\s+AUDIT\\s+POLICY\\s+" + NAME + ".*", "off"),
          written("ALTER\\s+AUDIT\\s+POLICY\\s+" + NAME + "\\s+DROP\\b.*", "off"), written("ALTER\\s+SYSTEM\\s+SET\\s+(audit_trail|audit_sys_operations)\\s*=\\s*['\"]?(?:NONE|FALSE)\\b.*", "off"),
          written("(?:EXEC(?:UTE)?|CALL|BEGIN)\\s+(?:SYS\\s*\\.\\s*)?(DBMS_FGA)\\s*\\.\\s*(?:DROP|DISABLE)_POLICY\\b.*", "off")),
      "mysql", List.of(written("UNINSTALL\\s+(?:PLUGIN|COMPONENT|SONAME)\\s+[`'\"]?([\\w/:.]*audit\\w*)[`'\"]?.*", "off"), written("INSTALL\\s+(?:PLUGIN|COMPONENT|SONAME)\\s+[`'\"]?([\\w/:.]*audit\\w*)[`'\"]?.*", "on"),
          written("SELECT\\s+(audit_log_filter)_remove_(?:filter|user)\\s*\\(.*", "off"), written("SET\\s+(?:GLOBAL\\s+|PERSIST\\s+|@@(?:GLOBAL|PERSIST)\\s*\\.\\s*)(audit_log_policy)\\s*=\\s*['\"]?NONE['\"]?\\s*", "off")),
      "postgresql", List.of(written("DROP\\s+EXTENSION\\s+(?:IF\\s+EXISTS\\s+)?\"?(pgaudit)\"?\\b.*", "off"), written("CREATE\\s+EXTENSION\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?\"?(pgaudit)\"?\\b.*", "on"),
          written("ALTER\\s+(?:SYSTEM|ROLE\\s+\\S+|USER\\s+\\S+|DATABASE\\s+\\S+)\\s+RESET\\s+(pgaudit\\.log)\\s*", "off"),
          written("ALTER\\s+(?:SYSTEM|ROLE\\s+\\S+|USER\\s+\\S+|DATABASE\\s+\\S+)\\s+SET\\s+(log_statement)\\s*(?:=|\\bTO\\b)\\s*['\"]?none['\"]?\\s*", "off"),
          written("ALTER\\s+SYSTEM\\s+SET\\s+(log_(?:dis)?connections)\\s*(?:=|\\bTO\\b)\\s*['\"]?(?:off|false|0)['\"]?\\s*", "off"),
          written("ALTER\\s+(?:SYSTEM|ROLE\\s+\\S+|USER\\s+\\S+|DATABASE\\s+\\S+)\\s+SET\\s+(pgaudit\\.log)\\s*(?:=|\\bTO\\b)\\s*['\"]?(none)['\"]?\\s*", "off")),
      "cockroachdb", List.of(written("ALTER\\s+TABLE\\s+(\\S+)\\s+EXPERIMENTAL_AUDIT\\s+SET\\s+(OFF|READ\\s+WRITE)\\s*", "")));

  private AuditSetting() {}

  private static Written written(String pattern, String value) {
    return new Written(Pattern.compile("(?is)" + pattern), value);
  }

  static Optional<ServerSetting> of(String dialect, String statement) {
    for (var one : WRITTEN.getOrDefault(dialect.equals("mariadb") ? "mysql" : dialect, List.of())) {
      var said = one.pattern().matcher(statement);
      if (said.matches()) {
        var value = one.value().isEmpty() ? said.group(2).equalsIgnoreCase("off") ? "off" : "on" : one.value();
        return Optional.of(new ServerSetting("audit " + said.group(1).replaceAll("[\\[\\]\"]", "").toLowerCase(Locale.ROOT), value));
      }
    }
    return Optional.empty();
  }
}
