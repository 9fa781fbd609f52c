package org.holdpoint.language.oracle;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// What accounts may do outside of the database: files and programs of its machine by Java, hosts of the network (PL/SQL Packages and Types Reference, DBMS_NETWORK_ACL_ADMIN; Java Developer's Guide,
/// "Security for Oracle Database Java Applications"). Arguments are in capitals, without quotes.
final class OutsideReader {

  /// The parameters of GRANT_PERMISSION, in order.
  static final List<String> PERMISSION = List.of("GRANTEE", "PERMISSION_TYPE", "PERMISSION_NAME", "PERMISSION_ACTION");
  /// The parameters of APPEND_HOST_ACE, in order.
  static final List<String> HOST = List.of("HOST", "LOWER_PORT", "UPPER_PORT", "ACE");
  /// The parameters of CREATE_ACL and ADD_PRIVILEGE, in order.
  static final List<String> LIST = List.of("ACL", "DESCRIPTION", "PRINCIPAL", "IS_GRANT", "PRIVILEGE");
  static final List<String> ENTRY = List.of("ACL", "PRINCIPAL", "IS_GRANT", "PRIVILEGE");
  private static final Pattern PRINCIPAL = Pattern.compile("PRINCIPAL_NAME=>'([^']+)'");
  private static final Pattern PRIVILEGES = Pattern.compile("XS\\$NAME_LIST\\(([^)]*)\\)");

  private OutsideReader() {}

  static List<AccessFact> java(Reading reading, Map<String, String> given) {
    var everything = given.getOrDefault("PERMISSION_TYPE", "").endsWith("ALLPERMISSION")
        || given.getOrDefault("PERMISSION_NAME", "").equals("<<ALL FILES>>") && (given.getOrDefault("PERMISSION_ACTION", "").contains("EXECUTE") || given.getOrDefault("PERMISSION_ACTION", "").contains("WRITE"));
    return given.containsKey("GRANTEE") ? List.of(grant(reading, List.of(everything ? "JAVA ALL FILES" : "JAVA PERMISSION"), new Securable("server", List.of(), reading.within()), given.get("GRANTEE"))) : List.of();
  }

  static List<AccessFact> host(Reading reading, Map<String, String> given) {
    var entry = given.getOrDefault("ACE", "");
    var principal = PRINCIPAL.matcher(entry);
    var privileges = PRIVILEGES.matcher(entry);
    if (!principal.find() || !privileges.find() || !given.containsKey("HOST")) {
      return List.of();
    }
    var rights = List.of(privileges.group(1).replace("'", "").split(",")).stream().map(name -> "NETWORK " + name.strip()).toList();
    return List.of(grant(reading, rights, new Securable("network host", List.of(given.get("HOST")), reading.within()), principal.group(1)));
  }

  /// Before release 12 a list is made first, and hosts are given to it by ASSIGN_ACL: its name stands for them.
  static List<AccessFact> list(Reading reading, Map<String, String> given) {
    var gives = given.containsKey("ACL") && given.containsKey("PRINCIPAL") && given.containsKey("PRIVILEGE") && !given.getOrDefault("IS_GRANT", "TRUE").equals("FALSE");
    return gives ? List.of(grant(reading, List.of("NETWORK " + given.get("PRIVILEGE")), new Securable("network host", List.of(given.get("ACL")), reading.within()), given.get("PRINCIPAL"))) : List.of();
  }

  private static GrantStatement grant(Reading reading, List<String> rights, Securable on, String to) {
    var at = reading.within();
    return new GrantStatement(reading.key("grant-statement"), at, at, reading.dialect(), reading.order(), "grant", rights.stream().map(name -> new Right(name, List.of(), at)).toList(), List.of(on),
        List.of(new Grantee(to, to.equals("PUBLIC") ? "public" : "role", at)), false, false, false, false, "", "");
  }
}
