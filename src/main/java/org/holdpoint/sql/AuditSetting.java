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
  /// MySQL Reference Manual, "Audit Log Reference" (audit_log_disable), UNINSTALL PLUGIN; MariaDB documentation, "MariaDB Audit Plugin Options"; pgaudit, "Settings"; CockroachDB documentation, ALTER TABLE,
  /// EXPERIMENTAL_AUDIT.
  private static final Map<String, List<Written>> WRITTEN = Map.of(
      "sqlserver", List.of(written("ALTER\\s+(?:SERVER|DATABASE)\\s+AUDIT\\s+(?:SPECIFICATION\\s+)?" + NAME + "\\s.*\\bSTATE\\s*=\\s*(ON|OFF)\\b.*", ""), written("DROP\\s+(?:SERVER|DATABASE)\\s+AUDIT\\s+(?:SPECIFICATION\\s+)?" + NAME + ".*", "off")),
      "oracle", List.of(written("NOAUDIT\\s+(?:POLICY\\s+)?" + NAME + ".*", "off"), written("AUDIT\\s+(?:POLICY\\s+)?" + NAME + ".*", "on"), written("DROP\\s+AUDIT\\s+POLICY\\s+" + NAME + ".*", "off")),
      "mysql", List.of(written("UNINSTALL\\s+(?:PLUGIN|COMPONENT|SONAME)\\s+[`'\"]?([\\w/:.]*audit\\w*)[`'\"]?.*", "off"), written("INSTALL\\s+(?:PLUGIN|COMPONENT|SONAME)\\s+[`'\"]?([\\w/:.]*audit\\w*)[`'\"]?.*", "on")),
      "postgresql", List.of(written("ALTER\\s+(?:SYSTEM|ROLE\\s+\\S+|USER\\s+\\S+|DATABASE\\s+\\S+)\\s+SET\\s+(pgaudit\\.log)\\s*(?:=|\\bTO\\b)\\s*['\"]?(none)['\"]?\\s*", "off")),
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
