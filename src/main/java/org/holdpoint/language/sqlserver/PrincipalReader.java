package org.holdpoint.language.sqlserver;

import grammar.sqlserver.SqlserverLexer;
import grammar.sqlserver.SqlserverParser.AlterPrincipalContext;
import grammar.sqlserver.SqlserverParser.CreatePrincipalContext;
import grammar.sqlserver.SqlserverParser.DropPrincipalContext;
import grammar.sqlserver.SqlserverParser.NameContext;
import grammar.sqlserver.SqlserverParser.PasswordOptionContext;
import grammar.sqlserver.SqlserverParser.PrincipalContext;
import grammar.sqlserver.SqlserverParser.PrincipalKindContext;
import grammar.sqlserver.SqlserverParser.PrincipalOptionContext;
import grammar.sqlserver.SqlserverParser.SourceOptionContext;
import grammar.sqlserver.SqlserverParser.SwitchOptionContext;
import grammar.sqlserver.SqlserverParser.ValueOptionContext;
import grammar.sqlserver.SqlserverParser.WithoutLoginOptionContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// Logins, users and roles that are made, changed and dropped (Transact-SQL reference, "CREATE LOGIN", "CREATE USER", "CREATE ROLE", "CREATE SERVER ROLE", "CREATE APPLICATION ROLE").
final class PrincipalReader {

  private PrincipalReader() {}

  static List<AccessFact> facts(Reading reading, PrincipalContext principal) {
    return switch (principal) {
      case CreatePrincipalContext create -> List.of(statement(reading, "create", create.principalKind(), create.who, create.principalOption()));
      case AlterPrincipalContext alter when newName(alter).isPresent() -> List.of(new ObjectStatement(reading.key("object-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(),
          "rename", new Securable(kind(alter.principalKind()), List.of(Names.of(alter.who)), reading.at(alter.who)), false, List.of(), newName(alter).stream().toList()),
          statement(reading, "alter", alter.principalKind(), alter.who, alter.principalOption()));
      case AlterPrincipalContext alter -> List.of(statement(reading, "alter", alter.principalKind(), alter.who, alter.principalOption()));
      case DropPrincipalContext drop -> List.of(statement(reading, "drop", drop.principalKind(), drop.who, List.of()));
      default -> throw new IllegalStateException(principal.getClass().getSimpleName());
    };
  }

  private static PrincipalStatement statement(Reading reading, String verb, PrincipalKindContext what, NameContext who, List<PrincipalOptionContext> options) {
    var kind = kind(what);
    return new PrincipalStatement(reading.key("principal-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb, kind, Names.principal(reading, who, kind),
        options.stream().flatMap(PrincipalReader::attribute).toList(), options.stream().flatMap(PrincipalReader::password).findFirst().orElse(""), List.of(), List.of());
  }

  private static String kind(PrincipalKindContext what) {
    return what.LOGIN() != null ? "login" : what.USER() != null ? "user" : "role";
  }

  /// `WITH NAME = x`.
  private static Optional<String> newName(AlterPrincipalContext alter) {
    return alter.principalOption().stream().filter(ValueOptionContext.class::isInstance).map(ValueOptionContext.class::cast).filter(one -> one.word.getText().equalsIgnoreCase("NAME"))
        .map(one -> one.value.getText().replaceAll("^[\\[\"]|[\\]\"]$", "")).findFirst();
  }

  private static Stream<String> attribute(PrincipalOptionContext option) {
    return switch (option) {
      case SwitchOptionContext one -> Stream.of(one.getText().toUpperCase(Locale.ROOT));
      case WithoutLoginOptionContext one -> Stream.of("WITHOUT LOGIN");
      case PasswordOptionContext one when one.MUST_CHANGE() != null -> Stream.of("MUST_CHANGE");
      case ValueOptionContext one when one.value.ON() != null || one.value.OFF() != null ->
        Stream.of(one.word.getText().toUpperCase(Locale.ROOT) + " " + one.value.getText().toUpperCase(Locale.ROOT));
      default -> Stream.empty();
    };
  }

  /// A variable is filled in elsewhere.
  private static Stream<String> password(PrincipalOptionContext option) {
    return switch (option) {
      case PasswordOptionContext one when one.HASHED() != null || one.value.getType() == SqlserverLexer.HEX -> Stream.of("hash");
      case PasswordOptionContext one when one.value.getType() == SqlserverLexer.STRING -> Stream.of(filled(Names.string(one.value)));
      case SourceOptionContext one when one.LOGIN() == null -> Stream.of("external");
      case WithoutLoginOptionContext one -> Stream.of("external");
      default -> Stream.empty();
    };
  }

  /// What sqlcmd or a template fills in does not stand in the text.
  private static String filled(String password) {
    return password.isEmpty() ? "none" : password.startsWith("$(") && password.endsWith(")") || password.startsWith("{{") || password.startsWith("${") ? "" : "literal";
  }
}
