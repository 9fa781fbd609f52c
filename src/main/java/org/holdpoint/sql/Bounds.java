package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Bound;
import org.holdpoint.fact.AccessFact.BoundStatement;
import org.holdpoint.source.Span;

/// How much a user may ask of a server, as profiles of settings and quotas say it (ClickHouse documentation, CREATE SETTINGS PROFILE, CREATE QUOTA and their ALTER and DROP).
final class Bounds {

  private static final Pattern HEAD = Pattern.compile("(?is)(CREATE|ALTER|DROP)\\s+(?:SETTINGS\\s+)?(PROFILE|QUOTA)\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+|OR\\s+REPLACE\\s+)*[`\"']?([\\w.-]+)[`\"']?(.*)");
  private static final Pattern SETTINGS = Pattern.compile("(?is)\\bSETTINGS\\s+(.*?)(?:\\bTO\\s.*)?$");
  private static final Pattern SETTING = Pattern.compile("(?is)\\s*(?:(?:ADD|MODIFY)\\s+)?(?:SETTINGS?\\s+)?(\\w+)\\s*=?\\s*('[^']*'|[\\w.]+)(.*)");
  private static final Pattern FIXED = Pattern.compile("(?i)\\b(READONLY|CONST)\\b");
  private static final Pattern INTERVAL = Pattern.compile("(?is)\\bINTERVAL\\s+(\\d+)\\s+(\\w+)((?:(?!\\bINTERVAL\\b|\\bTO\\b).)*)");
  private static final Pattern MOST = Pattern.compile("(?i)(\\w+)\\s*=\\s*([\\d.]+)");

  private Bounds() {}

  /// What a statement about a profile or a quota says.
  static Optional<AccessFact> of(Chunk statement, Place place, String dialect) {
    if (!dialect.equals("clickhouse") || statement.text().isEmpty() || "CADcad".indexOf(statement.text().charAt(0)) < 0) {
      return Optional.empty();
    }
    var head = HEAD.matcher(statement.text());
    if (!head.matches()) {
      return Optional.empty();
    }
    var quota = head.group(2).equalsIgnoreCase("QUOTA");
    var at = place.at(statement);
    return Optional.of(new BoundStatement(place.key("bound-statement", statement), at, at, dialect, statement.order(), head.group(1).toLowerCase(Locale.ROOT), quota ? "quota" : "settings profile",
        head.group(3), quota ? intervals(head.group(4), at) : settings(statement, head.start(4), head.group(4), place)));
  }

  private static List<Bound> settings(Chunk statement, int from, String text, Place place) {
    var found = SETTINGS.matcher(text);
    var bounds = new ArrayList<Bound>();
    if (found.find()) {
      var at = from + found.start(1);
      for (var one : found.group(1).split(",")) {
        var setting = SETTING.matcher(one);
        if (setting.matches()) {
          bounds.add(new Bound(setting.group(1).toLowerCase(Locale.ROOT), setting.group(2).replace("'", ""), FIXED.matcher(setting.group(3)).find(), place.part(statement, at + setting.start(1), at + setting.end(2))));
        }
        at += one.length() + 1;
      }
    }
    return bounds;
  }

  private static List<Bound> intervals(String text, Span at) {
    var bounds = new ArrayList<Bound>();
    var interval = INTERVAL.matcher(text);
    while (interval.find()) {
      var per = " per " + interval.group(1) + " " + interval.group(2).toLowerCase(Locale.ROOT);
      var most = MOST.matcher(interval.group(3));
      while (most.find()) {
        bounds.add(new Bound(most.group(1).toLowerCase(Locale.ROOT) + per, most.group(2), false, at));
      }
    }
    return bounds;
  }
}
