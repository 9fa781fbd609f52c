package org.holdpoint.language.cassandra;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.sql.PlainGrants;
import org.holdpoint.language.sql.PlainGrants.Kind;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.source.SourceFile;
import org.holdpoint.sql.Chunk;
import org.holdpoint.sql.Lexis;
import org.holdpoint.sql.Place;
import org.holdpoint.sql.SqlDialect;
import org.holdpoint.sql.SqlLanguage;
import org.holdpoint.sql.Words;

/// CQL of Apache Cassandra and ScyllaDB: roles, permissions, and what is dropped or emptied. Source: Apache Cassandra documentation, "Security" (Database Roles, Data Control), "Data Definition".
public final class Cassandra implements SqlDialect {

  /// CQL, "Definitions": double quotes around names, `$$` around texts, comments from `--` and `//`.
  private static final Lexis LEXIS = new Lexis(false, true, false, false, false, true, false, false, false, false, false, false, false);
  private static final DeclarationLanguage LANGUAGE = new SqlLanguage(new Cassandra());
  private static final String ENDING = ".cql";
  private static final String NAME = "cassandra";
  /// Of all of a keyspace or of all keyspaces a right reaches every table (Data Control, "Permissions"); roles and functions hold no rows.
  private static final PlainGrants GRANTS = new PlainGrants(List.of(new Kind("ALL KEYSPACES", "server"), new Kind("ALL ROLES", "all roles"), new Kind("ALL FUNCTIONS(?: IN KEYSPACE)?", "all functions"), new Kind("ALL MBEANS", "all mbeans"),
      new Kind("MBEANS?", "mbean"), new Kind("KEYSPACE", "database"), new Kind("COLUMNFAMILY", "table"), new Kind("MATERIALIZED VIEW", "view"), new Kind("TABLE", "table"), new Kind("ROLE", "role"), new Kind("USER", "user"), new Kind("FUNCTION", "function")), "table", List.of());
  private static final Pattern PRINCIPAL = Pattern.compile("(?is)(CREATE|ALTER)\\s+(?:ROLE|USER)\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?([\\w$-]+|\"[^\"]+\"|'[^']+')(.*)");
  private static final Pattern SUPERUSER = Pattern.compile("(?i)(?<!NO)\\bSUPERUSER\\b(?!\\s*=\\s*false)");
  private static final Pattern PASSWORD = Pattern.compile("(?i)(?<!HASHED )\\bPASSWORD\\s*=?\\s*'(?!\\$\\{|\\{\\{)[^']+'");

  private Cassandra() {}

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

  /// By the ending: what else ends so is none of SQL's.
  @Override
  public int recognises(SourceFile file, String sample) {
    return file.name().endsWith(ENDING) ? 4 : 0;
  }

  @Override
  public Optional<List<AccessFact>> facts(Chunk chunk, Place place) {
    var reading = new Reading(chunk, place, NAME);
    var head = Words.first(chunk.text(), 2);
    return switch (Words.at(head, 0)) {
      case "GRANT", "REVOKE" -> GRANTS.of(reading);
      case "TRUNCATE" -> GRANTS.of(reading);
      case "DROP" -> Optional.of(GRANTS.of(reading).orElse(List.of()));
      case "CREATE", "ALTER" -> Optional.of(principal(reading));
      default -> Optional.of(List.of());
    };
  }

  @Override
  public List<Fact> besides(Chunk chunk, Place place) {
    var head = Words.first(chunk.text(), 2);
    return Set.of("CREATE", "ALTER").contains(Words.at(head, 0)) && Words.at(head, 1).equals("KEYSPACE") ? Keyspaces.of(chunk, place) : List.of();
  }

  private static List<AccessFact> principal(Reading reading) {
    var said = PRINCIPAL.matcher(reading.chunk().text());
    if (!said.matches()) {
      return List.of();
    }
    var at = reading.within();
    var attributes = new ArrayList<String>();
    if (SUPERUSER.matcher(said.group(3)).find()) {
      attributes.add("SUPERUSER");
    }
    var who = new Grantee(said.group(2).replaceAll("^[\"']|[\"']$", ""), "role", at);
    return List.of(new PrincipalStatement(reading.key("principal-statement"), at, at, NAME, reading.order(), said.group(1).toLowerCase(Locale.ROOT), "role", who, attributes, PASSWORD.matcher(said.group(3)).find() ? "literal" : "", List.of(),
        List.of()));
  }
}
