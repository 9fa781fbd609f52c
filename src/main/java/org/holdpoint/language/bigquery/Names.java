package org.holdpoint.language.bigquery;

import grammar.bigquery.BigqueryLexer;
import grammar.bigquery.BigqueryParser.GranteeContext;
import grammar.bigquery.BigqueryParser.QualifiedContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.language.sql.Reading;

/// Names of BigQuery as they are written: datasets and tables mind capitals (GoogleSQL, "Case sensitivity"). Backticks may stand around a whole path.
final class Names {

  private Names() {}

  static String of(Token name) {
    var text = name.getText();
    return switch (name.getType()) {
      case BigqueryLexer.BACKTICK -> text.substring(1, text.length() - 1);
      case BigqueryLexer.STRING -> text.replaceAll("^[rRbB]*['\"]|['\"]$", "");
      default -> text;
    };
  }

  static List<String> path(QualifiedContext qualified) {
    return qualified.name().stream().map(name -> of(name.start)).flatMap(name -> name.indexOf('{') >= 0 ? Stream.of(name) : Arrays.stream(name.split("\\."))).toList();
  }

  static List<Grantee> grantees(Reading reading, List<GranteeContext> grantees) {
    return grantees.stream().map(grantee -> grantee(reading, grantee)).toList();
  }

  /// "Data control language", user_list: the kind stands before a colon; `allUsers` is everybody on the Internet, `allAuthenticatedUsers` everybody who has an account of Google.
  private static Grantee grantee(Reading reading, GranteeContext grantee) {
    var name = of(grantee.start);
    var kind = switch (name.contains(":") ? name.substring(0, name.indexOf(':')) : name) {
      case "allUsers", "allAuthenticatedUsers" -> "public";
      case "user", "serviceAccount", "principal" -> "user";
      case "group", "domain", "specialGroup", "principalSet" -> name.equals("specialGroup:allAuthenticatedUsers") ? "public" : "group";
      default -> "role";
    };
    return new Grantee(name, kind, reading.at(grantee));
  }
}
