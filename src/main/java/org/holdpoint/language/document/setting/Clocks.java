package org.holdpoint.language.document.setting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.ClockHours;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Blocks;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// On which clock the hours of a block are: `timezone: Asia/Seoul` beside `start: "02:00"`.
public final class Clocks {

  private static final Set<String> NAMES = Set.of("timezone", "tz", "zone", "clock", "tzid", "utcoffset");
  private static final int LONGEST = 40;
  private static final int MINUTES = 60;

  /// Made when a block names a clock.
  private static final class Patterns {
    static final Pattern ZONE = Pattern.compile("[A-Z][A-Za-z]+/[A-Za-z_]+(/[A-Za-z_]+)?|UTC|GMT|Z|(UTC)?[+-]\\d{1,2}(:\\d{2})?");
    static final Pattern CLOCK = Pattern.compile("(?<![\\d:+-])([01]?\\d|2[0-3]):([0-5]\\d)(:[0-5]\\d)?");
    static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
  }

  private Clocks() {}

  /// The entry that names the clock of a block, if just one does.
  static Optional<Entry> of(Mapping block) {
    var named = block.entries().stream().filter(entry -> entry.value() instanceof Scalar said && said.text().length() <= LONGEST && NameWords.plain(entry.key().text()).stream().anyMatch(NAMES::contains)
        && Patterns.ZONE.matcher(said.text().strip()).matches()).toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /// One for each block that names a clock and just one beginning.
  public static List<Fact> facts(Subject subject, List<YamlNode> documents) {
    var facts = new ArrayList<Fact>();
    Blocks.of(documents).forEach(block -> of(block.block()).ifPresent(zone -> {
      var begins = block.block().entries().stream().filter(entry -> entry.value() instanceof Scalar && DayTimes.begins(entry.key().text()) && Patterns.CLOCK.matcher(text(entry)).find()).toList();
      if (begins.size() == 1) {
        hours(subject, block.path(), zone, text(begins.getFirst())).ifPresent(facts::add);
      }
    }));
    return facts;
  }

  private static Optional<Fact> hours(Subject subject, String path, Entry zone, String said) {
    var clock = Patterns.CLOCK.matcher(said);
    var date = Patterns.DATE.matcher(said);
    if (!clock.find()) {
      return Optional.empty();
    }
    try {
      var day = LocalDate.parse(date.find() ? date.group() : "2026-01-15");
      var name = text(zone).strip();
      var offset = ZoneId.of(name).getRules().getOffset(day.atTime(12, 0)).getTotalSeconds() / MINUTES;
      return Optional.of(new ClockHours(Key.of(subject, "clock-hours", path), Spots.at(zone), Spots.at(zone), path, name, offset, said, Integer.parseInt(clock.group(1)) * MINUTES + Integer.parseInt(clock.group(2))));
    } catch (DateTimeException nowhere) {
      return Optional.empty();
    }
  }

  private static String text(Entry entry) {
    return ((Scalar) entry.value()).text();
  }
}
