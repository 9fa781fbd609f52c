package org.holdpoint.language.sqlserver;

import grammar.sqlserver.SqlserverParser.AsTailContext;
import grammar.sqlserver.SqlserverParser.CascadeTailContext;
import grammar.sqlserver.SqlserverParser.ColumnsContext;
import grammar.sqlserver.SqlserverParser.GivePermissionContext;
import grammar.sqlserver.SqlserverParser.OptionTailContext;
import grammar.sqlserver.SqlserverParser.PermissionContext;
import grammar.sqlserver.SqlserverParser.PermissionTailContext;
import grammar.sqlserver.SqlserverParser.PrincipalsContext;
import grammar.sqlserver.SqlserverParser.RightContext;
import grammar.sqlserver.SqlserverParser.RightsContext;
import grammar.sqlserver.SqlserverParser.SecurableContext;
import grammar.sqlserver.SqlserverParser.TakePermissionContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// GRANT, DENY and REVOKE (Transact-SQL reference, "GRANT", "DENY", "REVOKE").
final class PermissionReader {

  private PermissionReader() {}

  static List<AccessFact> facts(Reading reading, PermissionContext permission) {
    return switch (permission) {
      case GivePermissionContext give -> List.of(statement(reading, give.verb.getText().toLowerCase(Locale.ROOT), give.rights(), give.securable(), give.principals(), give.permissionTail(), false));
      case TakePermissionContext take -> List.of(statement(reading, "revoke", take.rights(), take.securable(), take.principals(), take.permissionTail(), take.OPTION() != null));
      default -> throw new IllegalStateException(permission.getClass().getSimpleName());
    };
  }

  private static GrantStatement statement(Reading reading, String verb, RightsContext rights, SecurableContext on, PrincipalsContext to, List<PermissionTailContext> tails, boolean optionOnly) {
    var option = tails.stream().anyMatch(OptionTailContext.class::isInstance);
    var cascade = tails.stream().anyMatch(CascadeTailContext.class::isInstance);
    var by = tails.stream().flatMap(tail -> tail instanceof AsTailContext as ? Stream.of(Names.of(as.by)) : Stream.empty()).findFirst().orElse("");
    return new GrantStatement(reading.key("grant-statement"), reading.at(rights.start, to.stop), reading.within(), reading.dialect(), reading.order(), verb, rights(reading, rights, on),
        List.of(on(reading, rights, Optional.ofNullable(on))), Names.principals(reading, to), option, optionOnly, cascade, false, "", by);
  }

  /// Columns may stand behind the object as well: then they are those of every right.
  private static List<Right> rights(Reading reading, RightsContext rights, SecurableContext on) {
    var shared = on == null ? List.<String>of() : columns(on.columns());
    return rights.right().stream().map(right -> new Right(name(right), right.columns() == null ? shared : columns(right.columns()), reading.at(right))).toList();
  }

  private static List<String> columns(ColumnsContext columns) {
    return columns == null ? List.of() : columns.name().stream().map(Names::of).toList();
  }

  /// `ALL PRIVILEGES` is `ALL`, `EXEC` is `EXECUTE`.
  static String name(RightContext right) {
    var words = right.rightWord().stream().map(ParserRuleContext::getText).collect(Collectors.joining(" ")).toUpperCase(Locale.ROOT);
    return switch (words) {
      case "ALL PRIVILEGES" -> "ALL";
      case "EXEC" -> "EXECUTE";
      default -> words;
    };
  }

  /// Without ON the right is for the server if it is one of the server's, else for the database in use ("GRANT Server Permissions", "GRANT Database Permissions").
  private static Securable on(Reading reading, RightsContext rights, Optional<SecurableContext> on) {
    var names = rights.right().stream().map(PermissionReader::name).toList();
    return on.map(one -> new Securable(kind(one, names), Names.path(one.qualified()), reading.at(one)))
        .orElseGet(() -> new Securable(names.stream().anyMatch(ServerRights::has) ? "server" : "database", List.of(), reading.at(rights)));
  }

  /// A name without a class is an object; what may only be run is a procedure or function.
  private static String kind(SecurableContext on, List<String> rights) {
    var named = on.kind() == null ? "object" : on.kind().kindWord().stream().map(ParserRuleContext::getText).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    var object = rights.stream().allMatch("EXECUTE"::equals) ? "procedure" : "table";
    return named.equals("object") ? object : named;
  }
}
