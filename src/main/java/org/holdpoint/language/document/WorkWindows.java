package org.holdpoint.language.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.WorkHours;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.setting.Patterns;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// When work begins, and the hours that were granted for it, where one document says both, each once, on the same clock: `planned-from` beside `granted-from` and `granted-to`, `start: "16:00"` beside `maintenance_hours: "01:00-05:00"`.
final class WorkWindows {

  private static final Set<String> GRANTED = Set.of("granted", "grant", "approved", "permitted", "permit", "allowed", "agreed", "authorised", "authorized", "cab", "maintenance", "booked");
  private static final Set<String> TIMES = Set.of("window", "from", "to", "start", "starts", "begin", "begins", "end", "ends", "until", "hours", "slot", "by", "date", "at");
  private static final Set<String> BEGINNINGS = Set.of("from", "start", "starts", "begin", "begins");
  private static final Set<String> ENDINGS = Set.of("to", "end", "ends", "until");
  /// Names of other beginnings.
  private static final Set<String> OTHER = Set.of("busy", "peak", "freeze", "blackout", "backup", "sale", "valid", "not", "last", "first", "created", "opened", "actual", "contract", "previous", "next");
  private static final int LONGEST = 60;
  private static final long DAY = 1440;

  /// Made when a document has such names.
  private static final class Patterns {
    static final Pattern STAMP = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})[T ](\\d{2}):(\\d{2})(?::\\d{2})?\\s*(Z|[+-]\\d{2}:?\\d{2}|[A-Z]{2,5})?");
    static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4]):([0-5]\\d)");
    static final Pattern RANGE = Pattern.compile("([01]?\\d|2[0-4]):([0-5]\\d)\\s*(?:-|–|to|\\.\\.)\\s*([01]?\\d|2[0-4]):([0-5]\\d)");
  }

  /// A moment in minutes: of a day, or since 1970; `clock` says on which clock it is.
  private record Moment(long minutes, String clock) {}

  /// A moment, and the entry that says it.
  private record Said(Moment moment, Entry entry, String path) {}

  private final List<Said> begins = new ArrayList<>();
  private final List<Said> grantedFrom = new ArrayList<>();
  private final List<Said> grantedTo = new ArrayList<>();

  private WorkWindows() {}

  /// At most one fact: where a document has several such beginnings, nobody knows which of them belong together.
  static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var windows = new WorkWindows();
    documents.forEach(document -> windows.inside(document, "", Set.of(), 0));
    if (windows.begins.size() != 1 || windows.grantedFrom.size() != 1 || windows.grantedTo.size() != 1) {
      return List.of();
    }
    var start = windows.begins.getFirst();
    var from = windows.grantedFrom.getFirst();
    var to = windows.grantedTo.getFirst();
    if (!start.moment().clock().equals(from.moment().clock()) || !start.moment().clock().equals(to.moment().clock())) {
      return List.of();
    }
    var daily = start.moment().clock().equals("day");
    var last = to.moment().minutes() <= from.moment().minutes() && daily ? to.moment().minutes() + DAY : to.moment().minutes();
    var begin = daily && start.moment().minutes() < from.moment().minutes() ? start.moment().minutes() + DAY : start.moment().minutes();
    var at = Spots.at(start.entry());
    return List.of(new WorkHours(Key.of(subject, "work-hours", start.path()), at, at, start.path(), text(start.entry()), from.entry() == to.entry() ? text(from.entry()) : text(from.entry()) + " to " + text(to.entry()),
        begin >= from.moment().minutes() && begin < last, Spots.at(from.entry())));
  }

  private static String text(Entry entry) {
    return ((Scalar) entry.value()).text().strip();
  }

  private void inside(YamlNode node, String path, Set<String> around, int depth) {
    if (node instanceof Mapping block && depth < 4) {
      for (var entry : block.entries()) {
        var own = new HashSet<>(NameWords.plain(entry.key().text()));
        var named = path.isEmpty() ? entry.key().text() : path + "." + entry.key().text();
        if (entry.value() instanceof Scalar said && said.text().indexOf(':') >= 0 && said.text().length() <= LONGEST) {
          entry(entry, said.text().strip(), own, around, named);
        }
        inside(entry.value(), named, own, depth + 1);
      }
    }
  }

  private void entry(Entry entry, String said, Set<String> own, Set<String> around, String path) {
    var words = new HashSet<>(own);
    words.addAll(around);
    if (own.stream().noneMatch(TIMES::contains) || words.stream().anyMatch(OTHER::contains)) {
      return;
    }
    // What a name says of itself comes before what the block around it says.
    var granted = own.stream().anyMatch(GRANTED::contains) || around.stream().anyMatch(GRANTED::contains) && !own.contains("planned");
    var range = Patterns.RANGE.matcher(said);
    if (granted && range.matches()) {
      grantedFrom.add(new Said(new Moment(clock(range.group(1), range.group(2)), "day"), entry, path));
      grantedTo.add(new Said(new Moment(clock(range.group(3), range.group(4)), "day"), entry, path));
    } else {
      moment(said).ifPresent(moment -> {
        if (granted && own.stream().anyMatch(BEGINNINGS::contains)) {
          grantedFrom.add(new Said(moment, entry, path));
        } else if (granted && own.stream().anyMatch(ENDINGS::contains)) {
          grantedTo.add(new Said(moment, entry, path));
        } else if (!granted && own.stream().anyMatch(BEGINNINGS::contains)) {
          begins.add(new Said(moment, entry, path));
        }
      });
    }
  }

  private static Optional<Moment> moment(String said) {
    var clock = Patterns.CLOCK.matcher(said);
    if (clock.matches()) {
      return Optional.of(new Moment(clock(clock.group(1), clock.group(2)), "day"));
    }
    var stamp = Patterns.STAMP.matcher(said);
    return stamp.matches() ? day(stamp.group(1), stamp.group(2), stamp.group(3)).map(day -> new Moment(day * DAY + clock(stamp.group(4), stamp.group(5)), stamp.group(6) == null ? "stamp" : "stamp " + stamp.group(6))) : Optional.empty();
  }

  private static Optional<Long> day(String year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).toEpochDay());
    } catch (java.time.DateTimeException none) {
      return Optional.empty();
    }
  }

  private static long clock(String hours, String minutes) {
    return Long.parseLong(hours) * 60 + Long.parseLong(minutes);
  }
}
