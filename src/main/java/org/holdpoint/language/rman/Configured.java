package org.holdpoint.language.rman;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// What stays set: `CONFIGURE RETENTION POLICY TO RECOVERY WINDOW OF 28 DAYS` (Oracle Database Backup and Recovery Reference, CONFIGURE; CLEAR takes back what it is by default).
final class Configured {

  private static final double DAY = 86_400;
  private static final Pattern WINDOW = Pattern.compile("to recovery window of (\\d+) days?");
  private static final Pattern REDUNDANCY = Pattern.compile("to redundancy (\\d+)");

  private Configured() {}

  static Optional<Setting> of(Subject subject, Statement statement) {
    if (!statement.first().equals("configure")) {
      return Optional.empty();
    }
    var text = statement.text();
    if (statement.says("archivelog deletion policy")) {
      var open = statement.says("to none") || statement.says("clear");
      return Optional.of(setting(subject, statement, "archivelog deletion policy", "protection", "guard", open, open ? 0 : 1, "truth"));
    }
    if (statement.says("controlfile autobackup") && !statement.says("format")) {
      var open = statement.says("off");
      return Optional.of(setting(subject, statement, "controlfile autobackup", "backup", "way-back", open, open ? 0 : 1, "truth"));
    }
    if (statement.says("retention policy")) {
      var days = number(WINDOW, text);
      var copies = number(REDUNDANCY, text);
      // None keeps all that was ever made; by default it is one copy.
      return statement.says("to none") ? Optional.empty() : days.map(many -> setting(subject, statement, "retention policy", "retention", "way-back", many == 0, many * DAY, "seconds"))
          .or(() -> copies.or(() -> Optional.of(1.0).filter(_ -> statement.says("clear"))).map(many -> setting(subject, statement, "retention policy", "retention", "way-back", many == 0, many, "count")));
    }
    return Optional.empty();
  }

  private static Optional<Double> number(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst().map((MatchResult found) -> Double.parseDouble(found.group(1)));
  }

  private static Setting setting(Subject subject, Statement statement, String name, String meaning, String concern, boolean open, double strength, String unit) {
    Span at = statement.at();
    var value = statement.text().substring(statement.text().indexOf(name) + name.length()).strip();
    return new Setting(new Key(subject, "setting", List.of("configure", name)), at, at, name, "configure." + name, "configure", "text", new Value.Known<>(value, at), List.of(), 0, meaning, concern, true,
        new Value.Known<>(open ? "open" : "on", at), new Value.Known<>(strength, at), unit);
  }
}
