package org.holdpoint.language.page;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.TimeFact.PeakHours;
import org.holdpoint.fact.ZoneName;
import org.holdpoint.markup.MarkdownPage;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Hours in which users are served, as a page of rules says them in a sentence or below a heading, on a clock that the page names: `The counters are open Mon-Fri 08:00-18:00 (Europe/Berlin)`. Without a clock they are no hours that a schedule could be held against.
final class OpeningHours {

  private static final Pattern SAYS = Pattern.compile("(?i)\\bopen(?:ing)? (?:hours?|times?)\\b|\\b(?:is|are|stays?|be) open\\b|\\b(?:business|trading|peak|busy|busiest|rush) (?:hours?|times?)\\b");
  /// What is said of other hours: when work may be done, when somebody answers, when nobody is there.
  private static final Pattern OTHER = Pattern.compile("(?i)\\b(?:maintenance|windows?|support|office|on-?call|closed|outside|except|not|no|tickets?|issues?|pull requests?)\\b");
  private static final Pattern RANGE = Pattern.compile("(?<![\\d:])([01]?\\d|2[0-4]):([0-5]\\d)\\s*(?:-|–|to|until)\\s*([01]?\\d|2[0-4]):([0-5]\\d)(?!:?\\d)");
  private static final Pattern ZONE = Pattern.compile("\\b([A-Z][a-z]+/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?|UTC)\\b");
  private static final String NAME = "(mon|tue|wed|thu|fri|sat|sun)[a-z]*";
  /// What stands right before the hours.
  private static final Pattern DAYS = Pattern.compile("(?i)(?:\\b" + NAME + "\\.?\\s*(?:(-|–|to|and|,|&)\\s*" + NAME + "\\.?)?|\\b(week ?days)|\\b(daily|every day))[\\s:,(]*(?:from )?$");
  private static final Pattern ANY_DAY = Pattern.compile("(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\\b");
  private static final Map<String, DayOfWeek> NAMES = Map.of("mon", DayOfWeek.MONDAY, "tue", DayOfWeek.TUESDAY, "wed", DayOfWeek.WEDNESDAY, "thu", DayOfWeek.THURSDAY, "fri", DayOfWeek.FRIDAY, "sat", DayOfWeek.SATURDAY, "sun", DayOfWeek.SUNDAY);
  /// (minutes)
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  private final SourceFile file;
  private final Subject subject;
  private final Optional<String> ofPage;
  private final List<Fact> found = new ArrayList<>();

  private OpeningHours(SourceFile file, Subject subject) {
    this.file = file;
    this.subject = subject;
    var zones = file.lines().stream().flatMap(line -> zone(line.text()).stream()).distinct().toList();
    this.ofPage = zones.size() == 1 ? Optional.of(zones.getFirst()) : Optional.empty();
  }

  static List<Fact> of(SourceFile file, Subject subject) {
    if (file.lines().stream().noneMatch(line -> RANGE.matcher(line.text()).find())) {
      return List.of();
    }
    var hours = new OpeningHours(file, subject);
    var below = MarkdownPage.of(file).sections().stream().filter(section -> SAYS.matcher(section.title()).find()).flatMap(section -> section.below().stream()).map(SourceLine::number).toList();
    file.lines().stream().filter(line -> (below.contains(line.number()) || SAYS.matcher(line.text()).find()) && !OTHER.matcher(line.text()).find()).forEach(hours::line);
    return List.copyOf(hours.found);
  }

  private void line(SourceLine line) {
    zone(line.text()).or(() -> ofPage).ifPresent(zone -> {
      var from = 0;
      for (var range : RANGE.matcher(line.text()).results().toList()) {
        days(line.text().substring(from, range.start())).ifPresent(days -> add(line, range, days, zone));
        from = range.end();
      }
    });
  }

  private void add(SourceLine line, MatchResult range, Set<DayOfWeek> days, String zone) {
    var at = file.span(line);
    found.add(new PeakHours(Key.of(subject, "peak-hours", "page", "" + found.size()), at, at, zone, days.stream().map(day -> day.name().toLowerCase(Locale.ROOT)).toList(), minutes(range, 1), minutes(range, 3), List.of()));
  }

  private static int minutes(MatchResult range, int group) {
    return Math.min(Integer.parseInt(range.group(group)) * HOUR + Integer.parseInt(range.group(group + 1)), DAY);
  }

  /// The days right before a range; every day where the text before it names none, and nothing where it names some in another way.
  private static Optional<Set<DayOfWeek>> days(String before) {
    var said = DAYS.matcher(before.stripTrailing().isEmpty() ? "" : before);
    if (!said.find()) {
      return ANY_DAY.matcher(before).find() ? Optional.empty() : Optional.of(EnumSet.allOf(DayOfWeek.class));
    }
    if (said.group(4) != null) {
      return Optional.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }
    return said.group(1) == null ? Optional.of(EnumSet.allOf(DayOfWeek.class)) : Optional.of(between(NAMES.get(said.group(1).toLowerCase(Locale.ROOT)), Optional.ofNullable(said.group(2)).orElse(""), Optional.ofNullable(said.group(3)).orElse(said.group(1))));
  }

  private static Set<DayOfWeek> between(DayOfWeek first, String joint, String last) {
    var to = NAMES.get(last.toLowerCase(Locale.ROOT));
    if (!Set.of("-", "–", "to").contains(joint.toLowerCase(Locale.ROOT))) {
      return EnumSet.of(first, to);
    }
    return EnumSet.copyOf(Stream.iterate(first, day -> day.plus(1)).limit((to.getValue() - first.getValue() + 7) % 7 + 1).toList());
  }

  private static Optional<String> zone(String text) {
    return ZONE.matcher(text).results().map(word -> word.group(1)).filter(ZoneName::known).findFirst();
  }
}
