package org.holdpoint.language.bigquery;

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

/// SQL of BigQuery (GoogleSQL).
public final class Bigquery implements SqlDialect {

  /// GoogleSQL for BigQuery, "Lexical structure and syntax": backticks, escapes with a backslash, triple quotes, comments from `#`.
  static final Lexis LEXIS = new Lexis(true, false, true, false, true, false, false, false, false, false, false, false, true);
  private static final DeclarationLanguage LANGUAGE = new SqlLanguage(new Bigquery());

  private Bigquery() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "bigquery";
  }

  @Override
  public Lexis lexis() {
    return LEXIS;
  }

  @Override
  public int recognises(SourceFile file, String sample) {
    return Signs.bigquery(sample);
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
