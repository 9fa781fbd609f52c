package org.holdpoint.language.snowflake;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.source.SourceFile;
import org.holdpoint.sql.Chunk;
import org.holdpoint.sql.Lexis;
import org.holdpoint.sql.Place;
import org.holdpoint.sql.RunText;
import org.holdpoint.sql.SqlDialect;
import org.holdpoint.sql.SqlLanguage;

/// SQL of Snowflake.
public final class Snowflake implements SqlDialect {

  /// Snowflake SQL reference, "String & binary data types": escapes with a backslash, dollar-quoted constants; "Comments": `//` as well.
  static final Lexis LEXIS = new Lexis(true, true, false, false, false, true, false, false, false, false, false, false, false);
  private static final DeclarationLanguage LANGUAGE = new SqlLanguage(new Snowflake());

  private Snowflake() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "snowflake";
  }

  @Override
  public Lexis lexis() {
    return LEXIS;
  }

  @Override
  public int recognises(SourceFile file, String sample) {
    return Signs.snowflake(sample);
  }

  @Override
  public Optional<List<AccessFact>> facts(Chunk chunk, Place place) {
    return Statements.facts(new Reading(chunk, place, name()));
  }

  @Override
  public List<Chunk> statements(SourceFile file) {
    return RunText.with(SqlDialect.super.statements(file), LEXIS);
  }
}
