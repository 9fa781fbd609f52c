package org.holdpoint.language.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// A window as a block with its start and end, or in one line: `2027-03-09 01:00 - 03:00 Europe/Berlin`, or an interval of ISO 8601 (4.4: `2027-03-09T01:00+01:00/2027-03-09T03:00+01:00`).
final class Hours {

  private static final Pattern LINE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]([0-9]{2}:[0-9]{2})(?::[0-9]{2})?(Z|[+-][0-9]{2}:?[0-9]{2})?\\s*(?:-|\u2013|\u2014|/|to|until|till)\\s*"
      + "(?:([0-9]{4}-[0-9]{2}-[0-9]{2})[ T])?([0-9]{2}:[0-9]{2})(?::[0-9]{2})?\\s*(\\S{0,40})");

  /// A day, and an hour without one, as texts say them before they are read.
  static final Pattern DAY_SAID = Pattern.compile("\\b(?:date|day|on)[\"']?\\s*[:=]\\s*[\"']?[0-9]{4}-[0-9]{2}-[0-9]{2}[\"']?\\s*(?:[,}#]|$)", Pattern.CASE_INSENSITIVE);
  static final Pattern HOUR_SAID = Pattern.compile("([A-Za-z][A-Za-z_-]{1,30})[\"']?\\s*[:=]\\s*[\"']?[0-9]{2}:[0-9]{2}(?![0-9-])");
  private static final Set<String> DAYS = Set.of("date", "day", "on", "night-of");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern CLOCK = Pattern.compile("[0-9]{2}:[0-9]{2}(?![0-9-])");

  private Hours() {}

  static Optional<Mapping> of(YamlNode window) {
    return switch (window) {
      case Mapping block -> Optional.of(dated(block));
      case Scalar line -> line(line);
      case YamlNode.Sequence _ -> Optional.empty();
    };
  }

  /// The same block; where it says its day once (`{date: 2027-03-09, from: "01:00", to: "03:00"}`) with the day in front of its hours. What ends before it begins ends on the day after.
  static Mapping dated(Mapping block) {
    var day = block.entries().stream().filter(entry -> DAYS.contains(Keys.plain(entry.key().text()))).map(Entry::value).filter(Scalar.class::isInstance).map(said -> ((Scalar) said).text().strip())
        .filter(said -> DAY.matcher(said).matches()).findFirst();
    var start = clock(block, "start");
    var end = clock(block, "end");
    if (day.isEmpty() || start.isEmpty() || end.isEmpty()) {
      return block;
    }
    var last = end.get().text().compareTo(start.get().text()) > 0 ? day.get() : following(day.get());
    return new Mapping(block.entries().stream().map(entry -> entry.value() == start.get() ? on(entry, day.get()) : entry.value() == end.get() ? on(entry, last) : entry).toList(), block.at());
  }

  private static Optional<Scalar> clock(Mapping block, String meaning) {
    return Keys.at(block, meaning).filter(Scalar.class::isInstance).map(Scalar.class::cast).filter(said -> CLOCK.matcher(said.text().strip()).lookingAt());
  }

  private static Entry on(Entry entry, String day) {
    var hour = (Scalar) entry.value();
    return new Entry(entry.key(), new Scalar(day + " " + hour.text().strip(), hour.plain(), hour.at()));
  }

  private static Optional<Mapping> line(Scalar line) {
    var said = LINE.matcher(line.text().strip());
    if (!said.matches()) {
      return Optional.empty();
    }
    var day = said.group(1);
    var end = said.group(4) != null ? said.group(4) : said.group(5).compareTo(said.group(2)) > 0 ? day : following(day);
    var offset = said.group(3) != null ? said.group(3) : said.group(6);
    return Optional.of(new Mapping(List.of(entry("start", day + " " + said.group(2) + " " + offset, line), entry("end", end + " " + said.group(5) + " " + (said.group(6).isEmpty() ? offset : said.group(6)), line)), line.at()));
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
