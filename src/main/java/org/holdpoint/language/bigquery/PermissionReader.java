package org.holdpoint.language.bigquery;

import grammar.bigquery.BigqueryParser.KindContext;
import grammar.bigquery.BigqueryParser.PermissionContext;
import grammar.bigquery.BigqueryParser.RolesOnContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.tree.ParseTree;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// GRANT and REVOKE (GoogleSQL for BigQuery, "Data control language"): a role of IAM on a resource is a right here, by the name of the role.
final class PermissionReader {

  private PermissionReader() {}

  static List<AccessFact> facts(Reading reading, PermissionContext permission) {
    return switch (permission) {
      case RolesOnContext roles -> List.of(new GrantStatement(reading.key("grant-statement"), reading.at(roles.role(0).start, roles.grantee().getLast().stop), reading.within(), reading.dialect(),
          reading.order(), roles.verb.getText().toLowerCase(Locale.ROOT), roles.role().stream().map(role -> new Right(Names.of(role.start), List.of(), reading.at(role))).toList(),
          List.of(new Securable(words(roles.kind()), Names.path(roles.qualified()), reading.at(roles.qualified()))), Names.grantees(reading, roles.grantee()), false, false, false, false, "", ""));
      default -> throw new IllegalStateException(permission.getClass().getSimpleName());
    };
  }

  private static String words(KindContext kind) {
    return kind.children.stream().map(ParseTree::getText).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
  }
}
