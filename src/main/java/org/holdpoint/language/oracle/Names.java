package org.holdpoint.language.oracle;

import grammar.oracle.OracleLexer;
import grammar.oracle.OracleParser.GranteeContext;
import grammar.oracle.OracleParser.GranteesContext;
import grammar.oracle.OracleParser.QualifiedContext;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.language.sql.Reading;

/// Names as Oracle Database folds them (SQL Language Reference, "Database Object Naming Rules"): upper case, unless quoted. What a client or a template fills in stands as it is written.
final class Names {

  private Names() {}

  static String of(ParserRuleContext name) {
    return of(name.start);
  }

  static String of(Token name) {
    var text = name.getText();
    return switch (name.getType()) {
      case OracleLexer.QUOTED -> text.substring(1, text.length() - 1);
      case OracleLexer.STRING -> text.replaceAll("^[nN]?'|'$", "");
      case OracleLexer.VARIABLE -> text;
      default -> text.indexOf('{') >= 0 ? text : text.toUpperCase(Locale.ROOT);
    };
  }

  static List<String> path(QualifiedContext qualified) {
    return qualified.name().stream().map(Names::of).toList();
  }

  static List<Grantee> grantees(Reading reading, GranteesContext grantees) {
    return grantees.grantee().stream().map(grantee -> grantee(reading, grantee)).toList();
  }

  private static Grantee grantee(Reading reading, GranteeContext grantee) {
    if (grantee.PUBLIC() != null) {
      return new Grantee("PUBLIC", "public", reading.at(grantee));
    }
    return new Grantee(String.join(".", path(grantee.who)), grantee.program == null ? "role" : grantee.program.getText().toLowerCase(Locale.ROOT), reading.at(grantee));
  }
}
