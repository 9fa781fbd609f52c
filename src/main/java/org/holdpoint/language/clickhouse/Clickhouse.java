package org.holdpoint.language.clickhouse;

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

/// SQL of ClickHouse.
public final class Clickhouse implements SqlDialect {

  /// ClickHouse documentation, "Syntax": comments from `--` and `#`, backslash escapes, identifiers between backticks, heredoc.
  static final Lexis LEXIS = new Lexis(true, true, true, false, true, false, false, false, false, false, false, false, false);
  private static final DeclarationLanguage LANGUAGE = new SqlLanguage(new Clickhouse());

  private Clickhouse() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "clickhouse";
  }

  @Override
  public Lexis lexis() {
    return LEXIS;
  }

  @Override
  public int recognises(SourceFile file, String sample) {
    return Signs.sure(sample);
  }

  @Override
  public Optional<List<AccessFact>> facts(Chunk chunk, Place place) {
    return Statements.facts(new Reading(chunk, place, name()));
  }
}
