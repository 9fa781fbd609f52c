package org.holdpoint.language.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// A window as a block with its start and end, or in one line: `2027-03-09 01:00 - 03:00 Europe/Berlin`, or an interval of ISO 8601 (4.4: `2027-03-09T01:00+01:00/2027-03-09T03:00+01:00`).
final class Hours {

  private static final Pattern LINE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]([0-9]{2}:[0-9]{2})(?::[0-9]{2})?(Z|[+-][0-9]{2}:?[0-9]{2})?\\s*(?:-|\u2013|\u2014|/|to|until|till)\\s*"
      + "(?:([0-9]{4}-[0-9]{2}-[0-9]{2})[ T])?([0-9]{2}:[0-9]{2})(?::[0-9]{2})?\\s*(\\S{0,40})");

  private Hours() {}

  static Optional<Mapping> of(YamlNode window) {
    return switch (window) {
      case Mapping block -> Optional.of(block);
      case Scalar line -> line(line);
      case YamlNode.Sequence _ -> Optional.empty();
    };
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
