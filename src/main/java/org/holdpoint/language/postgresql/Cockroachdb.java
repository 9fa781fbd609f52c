package org.holdpoint.language.postgresql;

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

/// SQL of CockroachDB: that of PostgreSQL with privileges of the whole system and words of its own (CockroachDB documentation, GRANT).
public final class Cockroachdb implements SqlDialect {

  private static final DeclarationLanguage LANGUAGE = new SqlLanguage(new Cockroachdb());

  private Cockroachdb() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "cockroachdb";
  }

  @Override
  public Lexis lexis() {
    return Postgresql.LEXIS;
  }

  @Override
  public int recognises(SourceFile file, String sample) {
    return Signs.cockroachdb(sample);
  }

  @Override
  public Optional<List<AccessFact>> facts(Chunk chunk, Place place) {
    return Statements.facts(new Reading(chunk, place, name()));
  }

  @Override
  public List<Chunk> parts(Chunk chunk) {
    return Blocks.parts(chunk);
  }
}
