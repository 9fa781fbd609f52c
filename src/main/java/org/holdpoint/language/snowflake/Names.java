package org.holdpoint.language.snowflake;

import grammar.snowflake.SnowflakeParser.GranteeContext;
import grammar.snowflake.SnowflakeParser.GranteesContext;
import grammar.snowflake.SnowflakeParser.NameContext;
import grammar.snowflake.SnowflakeParser.QualifiedContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.tree.ParseTree;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.language.sql.Reading;

/// Names as Snowflake folds them (SQL reference, "Identifier requirements"): upper case, unless quoted. What a variable or a template fills in stands as it is written.
final class Names {

  private Names() {}

  static String of(NameContext name) {
    if (name.QUOTED() != null) {
      var text = name.getText();
      return text.substring(1, text.length() - 1).replace("\"\"", "\"");
    }
    return name.VARIABLE() != null || name.LPAREN() != null || name.getText().contains("{") ? name.getText() : name.getText().toUpperCase(Locale.ROOT);
  }

  static List<String> path(QualifiedContext qualified) {
    return qualified.name().stream().map(Names::of).toList();
  }

  /// The words of a kind in lower case.
  static String words(ParseTree tree) {
    return tree.getChildCount() == 0 ? tree.getText().toLowerCase(Locale.ROOT)
        : IntStream.range(0, tree.getChildCount()).mapToObj(tree::getChild).map(Names::words).collect(Collectors.joining(" "));
  }

  static List<Grantee> grantees(Reading reading, GranteesContext grantees) {
    return grantees.grantee().stream().map(grantee -> grantee(reading, grantee)).toList();
  }

  /// Every user has the role PUBLIC (Snowflake, "Overview of Access Control", system-defined roles).
  static Grantee grantee(Reading reading, GranteeContext grantee) {
    var kind = grantee.granteeKind() == null ? "role" : words(grantee.granteeKind());
    var name = String.join(".", path(grantee.who));
    return new Grantee(name, kind.equals("role") && name.equals("PUBLIC") ? "public" : kind, reading.at(grantee));
  }
}
