package org.holdpoint.sql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A setting of the server that a statement makes and that has to do with access, or with whether what was committed stays.
/// @param name in small letters: `partial_revokes`, `xp_cmdshell`
/// @param value `on`, `off`, or as it is written, without its quotes
public record ServerSetting(String name, String value) {

  private static final Set<String> ON = Set.of("on", "1", "true");
  private static final Set<String> OFF = Set.of("off", "0", "false");
  /// MySQL Reference Manual, SET Syntax for Variable Assignment.
  private static final Pattern VARIABLE = Pattern.compile("(?is)SET\\s+(?:(?:GLOBAL|PERSIST|PERSIST_ONLY)\\s+|@@(?:GLOBAL|PERSIST|PERSIST_ONLY)\\s*\\.\\s*)(\\w+)\\s*=\\s*(.+)");
  /// Transact-SQL reference, sp_configure, and ALTER DATABASE SET Options.
  private static final List<Pattern> TRANSACT = List.of(Pattern.compile("(?is)(?:EXEC(?:UTE)?\\s+)?(?:(?:\\[?\\w+\\]?\\s*\\.){0,2}\\s*)?\\[?sp_configure\\]?\\s+(?:@configname\\s*=\\s*)?N?'([^']*)'\\s*,\\s*(?:@configvalue\\s*=\\s*)?'?(\\d+)'?.*"),
      Pattern.compile("(?is)ALTER\\s+DATABASE\\s+(?:\\[[^\\]]*\\]|\\S+)\\s+SET\\s+(TRUSTWORTHY|DB_CHAINING)\\s+(ON|OFF)\\b.*"));
  /// PostgreSQL documentation, ALTER SYSTEM; Snowflake SQL command reference, ALTER ACCOUNT.
  private static final Pattern SYSTEM = Pattern.compile("(?is)ALTER\\s+SYSTEM\\s+SET\\s+([\\w.]+)\\s*(?:=|\\bTO\\b)\\s*(.+)");
  /// Amazon Redshift Database Developer Guide, ALTER DATASHARE.
  private static final Pattern SHARE = Pattern.compile("(?is)ALTER\\s+DATASHARE\\s+\\S+\\s+(?:SET\\s+)?(PUBLICACCESSIBLE)\\s*=?\\s*(TRUE|FALSE)\\b.*");
  private static final List<Pattern> ACCOUNT = List.of(Pattern.compile("(?is)ALTER\\s+ACCOUNT\\s+SET\\s+(\\w+)\\s*=\\s*(\\S+)"), Pattern.compile("(?is)ALTER\\s+ACCOUNT\\s+UNSET\\s+(NETWORK_POLICY)()"),
      Pattern.compile("(?is)(?:CREATE(?:\\s+OR\\s+REPLACE)?|ALTER)\\s+NETWORK\\s+POLICY\\s[^;=]*?(ALLOWED_IP_LIST)\\s*=\\s*\\(([^)]*)\\).*"));
  private static final Map<String, List<Pattern>> WRITTEN = Map.of("mysql", List.of(VARIABLE), "mariadb", List.of(VARIABLE), "sqlserver", TRANSACT, "postgresql", List.of(SYSTEM, SHARE), "snowflake", ACCOUNT);
  /// MySQL Reference Manual, Server System Variables and "InnoDB Startup Options and System Variables"; Microsoft Learn, Server Configuration Options; PostgreSQL documentation, chapter 20 ("Write Ahead Log", "Developer Options"); Snowflake documentation, Parameters and "Network policies".
  private static final Set<String> JUDGED = Set.of("partial_revokes", "mandatory_roles", "activate_all_roles_on_login", "local_infile", "automatic_sp_privileges", "xp_cmdshell", "ole automation procedures",
      "cross db ownership chaining", "ad hoc distributed queries", "clr enabled", "trustworthy", "db_chaining", "ssl", "row_security", "network_policy", "allowed_ip_list", "publicaccessible",
      "require_storage_integration_for_stage_creation", "require_storage_integration_for_stage_operation", "server_audit_logging", "audit_log_disable", "require_secure_transport", "password_encryption", "fsync", "full_page_writes", "ignore_checksum_failure", "zero_damaged_pages", "innodb_doublewrite");

  /// What a statement of a dialect sets; empty where it sets nothing of that kind.
  public static Optional<ServerSetting> of(String dialect, String statement) {
    return WRITTEN.getOrDefault(dialect, List.of()).stream().map(pattern -> pattern.matcher(statement)).filter(Matcher::matches).findFirst()
        .map(said -> new ServerSetting(said.group(1).toLowerCase(Locale.ROOT), value(said.group(2)))).filter(setting -> JUDGED.contains(setting.name())).or(() -> AuditSetting.of(dialect, statement));
  }

  private static String value(String written) {
    var bare = written.strip().replaceAll("^['\"]|['\"]$", "");
    var small = bare.toLowerCase(Locale.ROOT);
    return ON.contains(small) ? "on" : OFF.contains(small) || small.isEmpty() ? "off" : bare;
  }
}
