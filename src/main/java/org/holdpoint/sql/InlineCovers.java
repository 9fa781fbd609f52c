package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.MaskStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.Fact;

/// Masks of columns and policies of rows that a table is made with (Snowflake SQL command reference, CREATE TABLE: `WITH MASKING POLICY`, `WITH ROW ACCESS POLICY … ON`; Microsoft Learn, "Dynamic Data Masking": `MASKED WITH`).
final class InlineCovers {

  private static final Set<String> MAKES = Set.of("create", "replace", "anew", "uncovered");
  private static final Pattern ANY = Pattern.compile("(?i)\\bMASKING\\s+POLICY\\b|\\bMASKED\\s+WITH\\b|\\bROW\\s+ACCESS\\s+POLICY\\b");
  private static final Pattern MASK = Pattern.compile("(?i)(?<=[(,])\\s*(?:\"([^\"]+)\"|([\\w$]+))\\s+\\w+(?:\\s*\\([^()]*\\))?[^,()]*?(?:\\bMASKING\\s+POLICY\\s+([\\w.$\"]+)|\\bMASKED\\s+WITH\\b)");
  private static final Pattern ROWS = Pattern.compile("(?i)\\bROW\\s+ACCESS\\s+POLICY\\s+([\\w.$\"]+)\\s+ON\\b");

  private InlineCovers() {}

  /// `said` is what the statement says of the table.
  static List<Fact> of(Chunk statement, List<AccessFact> said, Place place, String dialect) {
    var table = said.stream().filter(ObjectStatement.class::isInstance).map(ObjectStatement.class::cast).filter(one -> one.what().kind().equals("table") && MAKES.contains(one.verb())).findFirst();
    if (table.isEmpty() || !ANY.matcher(statement.text()).find()) {
      return List.of();
    }
    var at = place.at(statement);
    var on = table.get().what();
    var facts = new ArrayList<Fact>();
    MASK.matcher(statement.text()).results().forEach(mask -> facts.add(new MaskStatement(place.key("mask-statement", statement), at, at, dialect, statement.order(), "set", mask.group(3) == null ? "" : plain(mask.group(3)), on,
        List.of(mask.group(1) != null ? mask.group(1) : mask.group(2)))));
    ROWS.matcher(statement.text()).results().forEach(rows -> facts.add(new RowPolicyStatement(place.key("row-policy-statement", statement), at, at, dialect, statement.order(), "create", plain(rows.group(1)), on, false, "ALL", false,
        List.of())));
    return facts;
  }

  private static String plain(String name) {
    return name.replace("\"", "");
  }
}
