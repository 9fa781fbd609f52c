package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlParser.CreatorsScopeContext;
import grammar.postgresql.PostgresqlParser.DefaultRightsContext;
import grammar.postgresql.PostgresqlParser.DefaultScopeContext;
import grammar.postgresql.PostgresqlParser.EverybodyScopeContext;
import grammar.postgresql.PostgresqlParser.FutureObjectsContext;
import grammar.postgresql.PostgresqlParser.GrantDefaultRightsContext;
import grammar.postgresql.PostgresqlParser.GranteesContext;
import grammar.postgresql.PostgresqlParser.RevokeDefaultRightsContext;
import grammar.postgresql.PostgresqlParser.RightsContext;
import grammar.postgresql.PostgresqlParser.SchemasScopeContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.tree.ParseTree;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.DefaultRightsStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.language.sql.Reading;

/// Rights on objects of the future (PostgreSQL documentation, ALTER DEFAULT PRIVILEGES).
final class DefaultRightsReader {

  private DefaultRightsReader() {}

  static List<AccessFact> facts(Reading reading, DefaultRightsContext rights) {
    return switch (rights) {
      case GrantDefaultRightsContext grant -> List.of(fact(reading, grant.defaultScope(), "grant", grant.rights(), grant.futureObjects(), grant.grantees(), GrantReader.option(grant.grantees())));
      // What is taken may be the option alone.
      case RevokeDefaultRightsContext revoke ->
        List.of(fact(reading, revoke.defaultScope(), "revoke", revoke.rights(), revoke.futureObjects(), revoke.grantees(), revoke.OPTION() != null));
      default -> throw new IllegalStateException(rights.getClass().getSimpleName());
    };
  }

  private static DefaultRightsStatement fact(Reading reading, List<DefaultScopeContext> scopes, String verb, RightsContext rights, FutureObjectsContext objects, GranteesContext to, boolean option) {
    return new DefaultRightsStatement(reading.key("default-rights-statement"), GrantReader.span(reading, rights, to), reading.within(), reading.dialect(), reading.order(), verb,
        scopes.stream().flatMap(scope -> creators(reading, scope)).toList(),
        scopes.stream().flatMap(scope -> scope instanceof SchemasScopeContext in ? Names.all(in.where).stream() : Stream.empty()).toList(), Rights.of(reading, rights), objects(objects),
        Names.grantees(reading, to), option);
  }

  private static Stream<Grantee> creators(Reading reading, DefaultScopeContext scope) {
    return switch (scope) {
      case CreatorsScopeContext creators -> Names.grantees(reading, creators.who).stream();
      case EverybodyScopeContext all -> Stream.of(new Grantee("all", "all", reading.at(all)));
      default -> Stream.empty();
    };
  }

  /// "ROUTINES is supported as an equivalent of FUNCTIONS" (ALTER DEFAULT PRIVILEGES).
  private static String objects(FutureObjectsContext objects) {
    var words = objects.children.stream().map(ParseTree::getText).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    return words.equals("routines") ? "functions" : words;
  }
}
