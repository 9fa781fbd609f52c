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

/// SQL of PostgreSQL, and plain SQL that is of no other database.
public final class Postgresql implements SqlDialect {

  /// PostgreSQL documentation, section 4.1 "Lexical Structure": dollar quoting and nested comments; psql, "Meta-Commands"; COPY.
  static final Lexis LEXIS = new Lexis(false, true, false, false, false, false, true, false, false, false, false, true, false);
  private static final DeclarationLanguage LANGUAGE = new SqlLanguage(new Postgresql());

  private Postgresql() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public Lexis lexis() {
    return LEXIS;
  }

  @Override
  public int recognises(SourceFile file, String sample) {
    return Signs.postgresql(sample);
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
