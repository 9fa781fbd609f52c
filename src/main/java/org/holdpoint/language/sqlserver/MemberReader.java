package org.holdpoint.language.sqlserver;

import grammar.sqlserver.SqlserverLexer;
import grammar.sqlserver.SqlserverParser.ArgumentContext;
import grammar.sqlserver.SqlserverParser.CallContext;
import grammar.sqlserver.SqlserverParser.CallProcedureContext;
import grammar.sqlserver.SqlserverParser.MemberContext;
import grammar.sqlserver.SqlserverParser.MemberOfRoleContext;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.Value;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.source.Span;

/// Who is put into a role (Transact-SQL reference, "ALTER ROLE", "ALTER SERVER ROLE"; "sp_addrolemember", "sp_addsrvrolemember"). Members have the rights of their roles without a word.
final class MemberReader {

  private MemberReader() {}

  static List<AccessFact> facts(Reading reading, MemberContext member) {
    return switch (member) {
      case MemberOfRoleContext of -> List.of(membership(reading, of.verb.getType() == SqlserverLexer.ADD ? "grant" : "revoke", Names.principal(reading, of.role, "role"),
          Names.principal(reading, of.who, "role"), reading.at(of.role.start, of.who.stop)));
      default -> throw new IllegalStateException(member.getClass().getSimpleName());
    };
  }

  static List<AccessFact> facts(Reading reading, CallContext call) {
    return switch (call) {
      case CallProcedureContext procedure -> called(reading, procedure);
      default -> throw new IllegalStateException(call.getClass().getSimpleName());
    };
  }

  /// The role comes first for a database, the member first for the server.
  private static List<AccessFact> called(Reading reading, CallProcedureContext call) {
    var name = Names.path(call.procedure).getLast();
    var verb = name.startsWith("sp_add") ? "grant" : "revoke";
    var server = name.contains("srvrolemember");
    if (!name.endsWith("rolemember") || call.argument().size() != 2) {
      return List.of();
    }
    var role = argument(call, "@rolename", server ? 1 : 0);
    var member = argument(call, server ? "@loginame" : "@membername", server ? 0 : 1);
    return List.of(membership(reading, verb, grantee(reading, role), grantee(reading, member), reading.at(call.argument(0).start, call.argument(1).stop)));
  }

  private static Token argument(CallProcedureContext call, String parameter, int place) {
    return call.argument().stream().filter(one -> one.parameter != null && one.parameter.getText().toLowerCase(Locale.ROOT).equals(parameter)).map(ArgumentContext::argumentValue).findFirst()
        .orElseGet(() -> call.argument(place).argumentValue()).start;
  }

  private static Grantee grantee(Reading reading, Token token) {
    return Names.principal(reading, Names.of(token).toLowerCase(Locale.ROOT), "role", token);
  }

  private static MembershipStatement membership(Reading reading, String verb, Grantee role, Grantee who, Span at) {
    return new MembershipStatement(reading.key("membership-statement"), at, reading.within(), reading.dialect(), reading.order(), verb, List.of(role), List.of(who), false, false,
        new Value.Known<>(true, at), false, "");
  }
}
