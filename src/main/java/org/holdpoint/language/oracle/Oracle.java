package org.holdpoint.language.oracle;

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

/// SQL and PL/SQL of Oracle Database.
public final class Oracle implements SqlDialect {

  /// SQL Language Reference, "Text Literals" (`q'[ ]'`); SQL*Plus User's Guide, "/ (slash)".
  static final Lexis LEXIS = new Lexis(false, false, false, false, false, false, false, false, false, true, true, false, false);
  private static final DeclarationLanguage LANGUAGE = new SqlLanguage(new Oracle());

  private Oracle() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "oracle";
  }

  @Override
  public Lexis lexis() {
    return LEXIS;
  }

  @Override
  public int recognises(SourceFile file, String sample) {
    return Signs.oracle(sample);
  }

  @Override
  public List<Chunk> statements(SourceFile file) {
    return Blocks.statements(file, LEXIS);
  }

  @Override
  public Optional<List<AccessFact>> facts(Chunk chunk, Place place) {
    return Statements.facts(new Reading(chunk, place, name()));
  }
}
