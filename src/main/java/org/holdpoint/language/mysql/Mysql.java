package org.holdpoint.language.mysql;

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

/// SQL of MySQL, or of MariaDB: one grammar takes both, each has its own signs.
public final class Mysql implements SqlDialect {

  /// MySQL 8.4 manual, chapter 11 "Language Structure", and "mysql Client Commands" (delimiter).
  static final Lexis LEXIS = new Lexis(true, false, true, false, true, false, false, true, false, false, false, false, false);
  private static final DeclarationLanguage MYSQL = new SqlLanguage(new Mysql(Signs.MYSQL));
  private static final DeclarationLanguage MARIADB = new SqlLanguage(new Mysql(Signs.MARIADB));

  private final Signs signs;

  private Mysql(Signs signs) {
    this.signs = signs;
  }

  public static DeclarationLanguage mysql() {
    return MYSQL;
  }

  public static DeclarationLanguage mariadb() {
    return MARIADB;
  }

  @Override
  public String name() {
    return signs.dialect();
  }

  @Override
  public Lexis lexis() {
    return LEXIS;
  }

  @Override
  public int recognises(SourceFile file, String sample) {
    return signs.sure(sample);
  }

  @Override
  public Optional<List<AccessFact>> facts(Chunk chunk, Place place) {
    return Statements.facts(new Reading(chunk, place, name()));
  }
}
