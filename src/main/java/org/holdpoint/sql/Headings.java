package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.holdpoint.fact.ConsequenceFact.MigrationHeading;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.source.SourceFile;

/// Comments that divide a file of migrations into the way there and the way back (goose, "SQL Migrations"; sql-migrate, "Writing migrations"; dbmate, "Creating Migrations"), or that call it one (Liquibase, "Formatted SQL changelog").
final class Headings {

  private static final Pattern HEADING = Pattern.compile("(?i)^\\s*--\\s*(\\+goose|\\+migrate|migrate:|liquibase)\\s*(up|down|formatted\\s+sql)\\b.*");
  private static final Map<String, String> TOOLS = Map.of("+goose", "goose", "+migrate", "sql-migrate", "migrate:", "dbmate", "liquibase", "liquibase");

  /// goose, "NO TRANSACTION"; sql-migrate, "notransaction"; dbmate, "Migration Options"; sqlx, "no-transaction"; Liquibase, "runInTransaction".
  private static final Pattern DECLINES = Pattern.compile("(?i)^\\s*--\\s*(?:\\+goose\\s+no\\s+transaction|\\+migrate\\s+up\\s+notransaction|migrate:up\\b.*\\btransaction:false|no-transaction|changeset\\s.*\\brunInTransaction:false)\\b.*");
  /// (lines) Such a line stands at the head of the file.
  private static final int HEAD = 40;

  private Headings() {}

  /// Whether the file tells its tool to open no transaction around it.
  static boolean declines(SourceFile file) {
    return file.lines().stream().limit(HEAD).anyMatch(line -> line.text().contains("--") && DECLINES.matcher(line.text()).matches());
  }

  static List<Fact> of(SourceFile file, Place place) {
    var found = new ArrayList<Fact>();
    for (var line : file.lines()) {
      var text = line.text();
      if (!text.contains("--")) {
        continue;
      }
      var heading = HEADING.matcher(text);
      if (heading.matches()) {
        var at = file.span(line);
        found.add(new MigrationHeading(Key.of(place.subject(), "migration-heading", file.key(), String.valueOf(found.size())), at, at, TOOLS.get(heading.group(1).toLowerCase(Locale.ROOT)),
            heading.group(2).equalsIgnoreCase("down")));
      }
    }
    return found;
  }
}
