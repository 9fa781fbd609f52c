package org.holdpoint.language.sql;

import java.util.Arrays;
import java.util.List;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.ProgramStatement;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.fact.Value;
import org.holdpoint.sql.ServerProgram;
import org.holdpoint.sql.ServerSetting;

/// Settings of a server, and programs that it runs → what they say of access.
public final class Settings {

  private static final String MANDATORY = "mandatory_roles";

  private Settings() {}

  /// A program of the server's machine that a statement runs.
  public static List<AccessFact> facts(Reading reading, ServerProgram program) {
    return List.of(new ProgramStatement(reading.key("program-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), program.by(), program.program()));
  }

  /// The setting; roles that it gives to everybody are a membership (MySQL Reference Manual, Using Roles, "Defining Mandatory Roles").
  public static List<AccessFact> facts(Reading reading, ServerSetting setting) {
    if (!setting.name().equals(MANDATORY)) {
      return List.of(new SessionStatement(reading.key("session-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), "setting", List.of(setting.name(), setting.value())));
    }
    var roles = Arrays.stream(setting.value().split(",")).map(role -> role.replaceAll("[`'\"]", "").strip()).filter(role -> !role.isEmpty())
        .map(role -> new Grantee(role.contains("@") ? role : role + "@%", "role", reading.within())).toList();
    return roles.isEmpty() ? List.of() : List.of(new MembershipStatement(reading.key("membership-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), "grant", roles,
        List.of(new Grantee("PUBLIC", "public", reading.within())), false, false, new Value.Absent<>(), false, ""));
  }
}
