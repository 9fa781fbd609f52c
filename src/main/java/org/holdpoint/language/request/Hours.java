package org.holdpoint.language.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.ZoneName;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// A window as a block with its start and end, or in one line: `2027-03-09 01:00 - 03:00 Europe/Berlin`, or an interval of ISO 8601 (4.4: `2027-03-09T01:00+01:00/2027-03-09T03:00+01:00`).
final class Hours {

  private static final Pattern LINE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]([0-9]{2}:[0-9]{2})(?::[0-9]{2})?(Z|[+-][0-9]{2}:?[0-9]{2})?\\s*(?:-|\u2013|\u2014|/|to|until|till)\\s*"
      + "(?:([0-9]{4}-[0-9]{2}-[0-9]{2})[ T])?([0-9]{2}:[0-9]{2})(?::[0-9]{2})?\\s*(\\S{0,40})");

  /// The day of the week in front, and a remark in brackets behind.
  private static final Pattern AROUND = Pattern.compile("^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\\s+|\\s*\\([^()]*[A-Za-z ][^()]*\\)$");
  /// A zone in brackets behind the hours: `2024-11-24 01:00 to 07:00 (Europe/Amsterdam)`.
  private static final Pattern ZONE = Pattern.compile("(?<=[0-9]{2}:[0-9]{2})\\s*\\(([A-Z][A-Za-z0-9/_+:-]{1,40})\\)$");
  private static final Pattern GRANTED = Pattern.compile("\\((?:granted|approved|agreed|allowed|permitted)[: ]\\s*([^()]*[0-9]{2}:[0-9]{2}[^()]*)\\)\\s*$");

  /// A day, and an hour without one, as texts say them before they are read.
  static final Pattern DAY_SAID = Pattern.compile("\\b(?:date|day|on)[\"']?\\s*[:=]\\s*[\"']?[0-9]{4}-[0-9]{2}-[0-9]{2}[\"']?\\s*(?:[,}#]|$)", Pattern.CASE_INSENSITIVE);
  static final Pattern HOUR_SAID = Pattern.compile("([A-Za-z][A-Za-z_-]{1,30})[\"']?\\s*[:=]\\s*[\"']?[0-9]{2}:[0-9]{2}(?![0-9-])");
  private static final Set<String> DAYS = Set.of("date", "day", "on", "night-of");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern MOMENT = Pattern.compile(DAY.pattern() + "[T ][0-9]{2}:[0-9]{2}.*");
  /// `22:00-04:00`.
  private static final Pattern RANGE = Pattern.compile("([0-9]{2}:[0-9]{2})\\s*(?:-|–|to|until|till)\\s*([0-9]{2}:[0-9]{2})");
  private static final Pattern CLOCK = Pattern.compile("[0-9]{2}:[0-9]{2}(?![0-9-])");

  private static final int LONGEST_SENTENCE = 600;
  private static final Pattern IN_SENTENCE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}:?[0-9]{2})?\\s*(?:-|–|—|/|to|until|till)\\s*(?:[0-9]{4}-[0-9]{2}-[0-9]{2}[ T])?[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}:?[0-9]{2}| ?(?:UTC|GMT|[A-Z][a-z]{2,20}/[A-Z][A-Za-z_]{2,30}))?(?![0-9:])");

  private Hours() {}

  static Optional<Mapping> of(YamlNode window) {
    return switch (window) {
      case Mapping block -> Optional.of(dated(block));
      case Scalar line -> line(line);
      case YamlNode.Sequence two when two.items().size() == 2 && two.items().stream().allMatch(item -> item instanceof Scalar said && MOMENT.matcher(said.text().strip()).lookingAt()) ->
          Optional.of(new Mapping(List.of(entry("start", ((Scalar) two.items().getFirst()).text(), (Scalar) two.items().getFirst()), entry("end", ((Scalar) two.items().getLast()).text(), (Scalar) two.items().getLast())), two.at()));
      case YamlNode.Sequence _ -> Optional.empty();
    };
  }

  /// The same block; where it says its day once (`{date: 2027-03-09, from: "01:00", to: "03:00"}`) with the day in front of its hours. What ends before it begins ends on the day after.
  static Mapping dated(Mapping block) {
    var day = block.entries().stream().filter(entry -> DAYS.contains(Keys.plain(entry.key().text()))).map(Entry::value).filter(Scalar.class::isInstance).map(said -> ((Scalar) said).text().strip())
        .filter(said -> DAY.matcher(said).matches()).findFirst();
    var range = block.entries().stream().filter(entry -> entry.value() instanceof Scalar said && RANGE.matcher(said.text().strip()).matches()).limit(2).toList();
    if (day.isPresent() && range.size() == 1 && Keys.at(block, "start").isEmpty() && Keys.at(block, "end").isEmpty()) {
      return between(block, day.get(), (Scalar) range.getFirst().value());
    }
    var start = clock(block, "start");
    var end = clock(block, "end");
    if (day.isEmpty() || start.isEmpty() || end.isEmpty()) {
      return block;
    }
    var last = end.get().text().compareTo(start.get().text()) > 0 ? day.get() : following(day.get());
    return new Mapping(block.entries().stream().map(entry -> entry.value() == start.get() ? on(entry, day.get()) : entry.value() == end.get() ? on(entry, last) : entry).toList(), block.at());
  }

  /// The same block with the two hours of its only range as moments.
  private static Mapping between(Mapping block, String day, Scalar range) {
    var hours = RANGE.matcher(range.text().strip());
    if (!hours.matches()) {
      return block;
    }
    var last = hours.group(2).compareTo(hours.group(1)) > 0 ? day : following(day);
    return new Mapping(Stream.concat(block.entries().stream(), Stream.of(entry("start", day + " " + hours.group(1), range), entry("end", last + " " + hours.group(2), range))).toList(), block.at());
  }

  private static Optional<Scalar> clock(Mapping block, String meaning) {
    return Keys.at(block, meaning).filter(Scalar.class::isInstance).map(Scalar.class::cast).filter(said -> CLOCK.matcher(said.text().strip()).lookingAt());
  }

  private static Entry on(Entry entry, String day) {
    var hour = (Scalar) entry.value();
    return new Entry(entry.key(), new Scalar(day + " " + hour.text().strip(), hour.plain(), hour.at()));
  }

  /// What was granted beside the hours of a window: `2026-12-09 02:00 to 04:00 WET (granted 01:00 to 05:00)`.
  static Optional<Mapping> granted(YamlNode window) {
    if (!(window instanceof Scalar line)) {
      return Optional.empty();
    }
    var said = GRANTED.matcher(line.text());
    var planned = LINE.matcher(AROUND.matcher(line.text().strip()).replaceAll(""));
    if (!said.find() || !planned.matches()) {
      return Optional.empty();
    }
    var day = DAY.matcher(said.group(1)).find() ? "" : planned.group(1) + " ";
    var zone = said.group(1).matches(".*[A-Za-z+]\\S*\\s*$") ? "" : " " + planned.group(6);
    return line(new Scalar((day + said.group(1) + zone).strip(), line.plain(), line.at()));
  }

  private static Optional<Mapping> line(Scalar line) {
    var text = zoned(WrittenDays.plain(line.text().strip()));
    var said = LINE.matcher(AROUND.matcher(text).replaceAll(""));
    if (!said.matches()) {
      return sentence(text.equals(line.text().strip()) ? line : new Scalar(text, line.plain(), line.at()));
    }
    var day = said.group(1);
    var end = said.group(4) != null ? said.group(4) : said.group(5).compareTo(said.group(2)) > 0 ? day : following(day);
    var offset = said.group(3) != null ? said.group(3) : said.group(6);
    return Optional.of(new Mapping(List.of(entry("start", day + " " + said.group(2) + " " + offset, line), entry("end", end + " " + said.group(5) + " " + (said.group(6).isEmpty() ? offset : said.group(6)), line)), line.at()));
  }

  private static String zoned(String text) {
    return ZONE.matcher(text).replaceFirst(found -> ZoneName.of(found.group(1)) instanceof ZoneName.None ? Matcher.quoteReplacement(found.group()) : " " + found.group(1));
  }

  /// The only range of hours in a sentence, which has words in front of it, with its zone: `Gap between contacts, 2027-02-03 03:10Z to 06:40Z (no pass booked)`.
  private static Optional<Mapping> sentence(Scalar line) {
    var ranges = line.text().length() > LONGEST_SENTENCE ? List.<String>of() : IN_SENTENCE.matcher(line.text()).results().map(MatchResult::group).toList();
    return ranges.size() == 1 && !line.text().strip().startsWith(ranges.getFirst()) ? line(new Scalar(ranges.getFirst(), line.plain(), line.at())) : Optional.empty();
  }

  /// The day after; one that there is not stays as it is, and is told as such.
  private static String following(String day) {
    try {
      return LocalDate.parse(day).plusDays(1).toString();
    } catch (DateTimeException noDay) {
      return day;
    }
  }

  private static Entry entry(String key, String value, Scalar line) {
    return new Entry(new Scalar(key, true, line.at()), new Scalar(value.strip(), false, line.at()));
  }
}
