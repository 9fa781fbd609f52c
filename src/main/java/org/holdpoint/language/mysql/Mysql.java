package org.holdpoint.language.mysql;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.source.SourceFile;
import org.holdpoint.sql.Chunk;
import org.holdpoint.sql.Lexis;
import org.holdpoint.sql.NamedQueries;
import org.holdpoint.sql.Place;
import org.holdpoint.sql.RunText;
import org.holdpoint.sql.SqlDialect;
import org.holdpoint.sql.SqlLanguage;

/// SQL of MySQL, or of MariaDB: one grammar takes both, each has its own signs.
public final class Mysql implements SqlDialect {

  /// MySQL 8.4 manual, chapter 11 "Language Structure", and "mysql Client Commands" (delimiter).
  static final Lexis LEXIS = new Lexis(true, false, true, false, true, false, false, true, false, false, false, false, false);
  private static final DeclarationLanguage MYSQL = new SqlLanguage(new Mysql(Signs.MYSQL));
  private static final DeclarationLanguage MARIADB = new SqlLanguage(new Mysql(Signs.MARIADB));

  /// What an event does each time, where that is one statement (MySQL Reference Manual, CREATE EVENT, ALTER EVENT).
  private static final Pattern EVENT = Pattern.compile("(?is)(?:CREATE|ALTER)\\b(?:(?!\\bDO\\b)[^;]){0,400}?\\bEVENT\\b(?:(?!\\bDO\\b)[^;]){0,2000}?\\bDO\\s+(?=(?:DELETE|UPDATE|TRUNCATE|DROP)\\b)");

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
  public List<Chunk> parts(Chunk chunk) {
    return List.of(NamedQueries.changing(chunk).orElse(chunk));
  }

  @Override
  public Optional<List<AccessFact>> facts(Chunk chunk, Place place) {
    var own = Statements.facts(new Reading(chunk, place, name()));
    var event = EVENT.matcher(chunk.text());
    return !event.lookingAt() ? own : own.map(facts -> Stream.concat(facts.stream(), Statements.facts(new Reading(chunk.part(event.end(), chunk.text().length()), place, name())).stream().flatMap(List::stream)).toList());
  }

  @Override
  public List<Chunk> statements(SourceFile file) {
    return RunText.with(SqlDialect.super.statements(file), LEXIS);
  }
}
