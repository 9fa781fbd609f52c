package org.holdpoint.language.sqlserver;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.source.SourceFile;
import org.holdpoint.sql.Chunk;
import org.holdpoint.sql.Lexis;
import org.holdpoint.sql.Place;
import org.holdpoint.sql.SqlDialect;
import org.holdpoint.sql.SqlLanguage;

/// SQL of SQL Server and Azure SQL (Transact-SQL).
public final class Sqlserver implements SqlDialect {

  /// Transact-SQL reference, "Database identifiers" (brackets), "Slash star comment" (nested); sqlcmd and Management Studio, GO.
  static final Lexis LEXIS = new Lexis(false, false, false, true, false, false, true, false, true, false, false, false, false);
  private static final DeclarationLanguage LANGUAGE = new SqlLanguage(new Sqlserver());

  private Sqlserver() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "sqlserver";
  }

  @Override
  public Lexis lexis() {
    return LEXIS;
  }

  @Override
  public int recognises(SourceFile file, String sample) {
    return Signs.sqlserver(sample);
  }

  @Override
  public List<Chunk> parts(Chunk chunk) {
    return Executed.with(Batch.statements(chunk));
  }

  @Override
  public List<Chunk> statements(SourceFile file) {
    return Executed.with(Routines.without(file, LEXIS));
  }

  @Override
  public Optional<List<AccessFact>> facts(Chunk chunk, Place place) {
    return Statements.facts(new Reading(chunk, place, name()));
  }
}
