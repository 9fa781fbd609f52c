package org.holdpoint.language.databricks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.MaskStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.PlainGrants;
import org.holdpoint.language.sql.PlainGrants.Kind;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.source.SourceFile;
import org.holdpoint.sql.Chunk;
import org.holdpoint.sql.Lexis;
import org.holdpoint.sql.Place;
import org.holdpoint.sql.Remarks;
import org.holdpoint.sql.SqlDialect;
import org.holdpoint.sql.SqlLanguage;
import org.holdpoint.sql.Words;

/// SQL of Databricks: who may do what in Unity Catalog, who owns what, and what is dropped. Source: Databricks SQL language reference, GRANT, REVOKE, DENY, ALTER CATALOG, "Unity Catalog privileges and securable objects".
public final class Databricks implements SqlDialect {

  /// Databricks SQL language reference, "Names", STRING type: backticks around names, a backslash in a string takes the next character as it is.
  private static final Lexis LEXIS = new Lexis(true, false, true, false, false, false, true, false, false, false, false, false, false);
  private static final DeclarationLanguage LANGUAGE = new SqlLanguage(new Databricks());
  private static final String NAME = "databricks";
  /// A right on a catalog or a schema reaches all that is in it, now and later ("Privilege inheritance").
  private static final PlainGrants GRANTS = new PlainGrants(List.of(new Kind("METASTORE", "server"), new Kind("ANY FILE", "any file"), new Kind("EXTERNAL LOCATION", "external location"), new Kind("STORAGE CREDENTIAL", "storage credential"),
      new Kind("SERVICE CREDENTIAL", "service credential"), new Kind("CONNECTION", "connection"), new Kind("CATALOG", "database"), new Kind("(?:SCHEMA|DATABASE)", "schema"), new Kind("MATERIALIZED VIEW", "view"), new Kind("TABLE", "table"), new Kind("VIEW", "view"),
      new Kind("VOLUME", "volume"), new Kind("(?:FUNCTION|PROCEDURE)", "function"), new Kind("MODEL", "model"), new Kind("SHARE", "share"), new Kind("RECIPIENT", "recipient"), new Kind("PROVIDER", "provider"), new Kind("CLEAN ROOM", "clean room")),
      "table", List.of("account users", "users", "all users", "all account users"));
  /// Words that only this one has.
  private static final Pattern OWN = Pattern.compile("(?i)\\bON\\s+(?:CATALOG|METASTORE|EXTERNAL\\s+LOCATION|STORAGE\\s+CREDENTIAL|SERVICE\\s+CREDENTIAL|VOLUME|CLEAN\\s+ROOM)\\s+[\\w`]|\\b(?:TO|FROM)\\s+`account users`|\\b(?:USE|CREATE|DROP|ALTER)\\s+CATALOG\\b(?!\\s+INTEGRATION)|\\bUSING\\s+DELTA\\b"
      + "|\\b(?:READ|WRITE)\\s+(?:VOLUME|FILES)\\s+ON\\b|\\bUSE\\s+SCHEMA\\s+ON\\b|\\bALTER\\s+\\w+\\s+\\S+\\s+SET\\s+OWNER\\s+TO\\b|\\bTBLPROPERTIES\\s*\\(|\\b(?:SET|DROP)\\s+ROW\\s+FILTER\\b|\\bALTER\\s+COLUMN\\s+\\S+\\s+(?:SET|DROP)\\s+MASK\\b");
  private static final String PATH = "((?:[\\w-]+|`[^`]+`)(?:\\s*\\.\\s*(?:[\\w-]+|`[^`]+`))*)";
  /// Databricks SQL language reference, ALTER TABLE, "ROW FILTER clause" and "MASK clause".
  private static final Pattern FILTERED = Pattern.compile("(?is)ALTER\\s+(?:TABLE|MATERIALIZED\\s+VIEW|STREAMING\\s+TABLE)\\s+" + PATH + "\\s+(SET|DROP)\\s+ROW\\s+FILTER\\b.*");
  private static final Pattern MASKED = Pattern.compile("(?is)ALTER\\s+(?:TABLE|MATERIALIZED\\s+VIEW|STREAMING\\s+TABLE)\\s+" + PATH + "\\s+(?:ALTER|CHANGE)\\s+(?:COLUMN\\s+)?" + PATH + "\\s+(SET|DROP)\\s+MASK\\b(?:\\s+" + PATH + ")?.*");

  /// Databricks SQL language reference, DELETE FROM, UPDATE.
  private static final Pattern ROWS = Pattern.compile("(?is)(?:DELETE\\s+FROM\\s+" + PATH + "|UPDATE\\s+" + PATH + ")\\b(.*)");
  private static final Pattern WHERE = Pattern.compile("(?i)\\bWHERE\\b");

  private Databricks() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Lexis lexis() {
    return LEXIS;
  }

  @Override
  public int recognises(SourceFile file, String sample) {
    return OWN.matcher(Remarks.without(sample)).find() ? 3 : 0;
  }

  @Override
  public Optional<List<AccessFact>> facts(Chunk chunk, Place place) {
    var reading = new Reading(chunk, place, NAME);
    return switch (Words.at(Words.first(chunk.text(), 1), 0)) {
      case "GRANT", "REVOKE", "DENY" -> GRANTS.of(reading);
      case "ALTER", "DROP", "TRUNCATE" -> Optional.of(covered(reading).orElseGet(() -> GRANTS.of(reading).orElse(List.of())));
      case "DELETE", "UPDATE" -> Optional.of(rows(reading));
      default -> Optional.of(List.of());
    };
  }

  private static List<AccessFact> rows(Reading reading) {
    var rows = ROWS.matcher(reading.chunk().text());
    return rows.matches() ? List.of(new RowsStatement(reading.key("rows-statement"), reading.within(), reading.within(), NAME, reading.order(), rows.group(1) == null ? "update" : "delete",
        table(reading, rows.group(1) == null ? rows.group(2) : rows.group(1)), WHERE.matcher(rows.group(3)).find())) : List.of();
  }

  /// What keeps rows and columns of a table from those who may read it.
  private static Optional<List<AccessFact>> covered(Reading reading) {
    var filter = FILTERED.matcher(reading.chunk().text());
    if (filter.matches()) {
      return Optional.of(List.of(new RowPolicyStatement(reading.key("row-policy-statement"), reading.within(), reading.within(), NAME, reading.order(), filter.group(2).equalsIgnoreCase("SET") ? "enable" : "disable", "",
          table(reading, filter.group(1)), true, "SELECT", false, List.of())));
    }
    var mask = MASKED.matcher(reading.chunk().text());
    return mask.matches() ? Optional.of(List.of(new MaskStatement(reading.key("mask-statement"), reading.within(), reading.within(), NAME, reading.order(), mask.group(3).equalsIgnoreCase("SET") ? "set" : "unset",
        Optional.ofNullable(mask.group(4)).orElse(""), table(reading, mask.group(1)), List.of(mask.group(2).replace("`", ""))))) : Optional.empty();
  }

  private static Securable table(Reading reading, String path) {
    return new Securable("table", Arrays.stream(path.split("\\.")).map(part -> part.strip().replace("`", "")).toList(), reading.within());
  }
}
