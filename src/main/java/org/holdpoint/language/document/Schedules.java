package org.holdpoint.language.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.yaml.ScalarPlaces;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Schedules in documents, by the shape of a value and the name before it: five to seven fields, a nickname, `cron(…)`, `rate(…)`, `at(…)`, and the weekly and daily windows of AWS.
final class Schedules {

  /// A file with more is data.
  private static final int MOST = 10_000;
  private static final int LONGEST = 200;
  private static final Set<String> NAMES = Set.of("schedule", "schedules", "cron", "crontab", "recurrence", "cronexpression", "scheduleexpression");
  private static final Pattern FIELDS = Pattern.compile("([0-9*][\\p{Alnum}*?,/#-]*)(\\s+[\\p{Alnum}*?][\\p{Alnum}*?,/#-]*){4,6}");
  private static final Pattern NICKNAME = Pattern.compile("@(yearly|annually|monthly|weekly|daily|midnight|hourly|reboot|every\\s+\\w+)");
  private static final Pattern WRAPPED = Pattern.compile("(cron|rate|at)\\([^()]{1,80}\\)");
  private static final Pattern WEEKLY = Pattern.compile("(?i)(sun|mon|tue|wed|thu|fri|sat):\\d{1,2}:\\d{2}-(sun|mon|tue|wed|thu|fri|sat):\\d{1,2}:\\d{2}");
  private static final Pattern DAILY = Pattern.compile("\\d{2}:\\d{2}-\\d{2}:\\d{2}");
  private static final Set<String> DAILY_NAMES = Set.of("preferred", "backup", "snapshot", "maintenance");
  private static final int MINUTES = 60;

  private final SourceFile file;
  private final Subject subject;
  private final List<Embedded> found = new ArrayList<>();

  private Schedules(SourceFile file, Subject subject) {
    this.file = file;
    this.subject = subject;
  }

  /// In the order of the file.
  static List<Embedded> of(SourceFile file, Subject subject, List<YamlNode> documents) {
    var schedules = new Schedules(file, subject);
    for (var index = 0; index < documents.size(); index++) {
      schedules.inside(documents.get(index), documents.size() == 1 ? "" : "document " + (index + 1));
    }
    return schedules.found;
  }

  private void inside(YamlNode node, String path) {
    if (found.size() >= MOST) {
      return;
    }
    switch (node) {
      case Mapping block -> block.entries().forEach(entry -> entry(block, entry, path));
      case Sequence list -> {
        for (var index = 0; index < list.items().size(); index++) {
          inside(list.items().get(index), path + "[" + label(list.items().get(index)).orElse("" + index) + "]");
        }
      }
      case Scalar _ -> { }
    }
  }

  private static Optional<String> label(YamlNode item) {
    return item instanceof Mapping block ? text(block, Set.of("name", "id")) : Optional.empty();
  }

  private void entry(Mapping block, Entry entry, String path) {
    var name = path.isEmpty() ? entry.key().text() : path + "." + entry.key().text();
    switch (entry.value()) {
      case Scalar scalar -> {
        if (scalar.text().length() <= LONGEST && shaped(entry.key().text(), scalar.text().strip())) {
          found.add(embedded(block, scalar, name));
        }
      }
      case Sequence list when named(entry.key().text()) && list.items().stream().allMatch(Scalar.class::isInstance) -> list.items().stream().map(Scalar.class::cast)
          .filter(item -> item.text().length() <= LONGEST && shaped(entry.key().text(), item.text().strip())).forEach(item -> found.add(embedded(block, item, name + "[" + found.size() + "]")));
      case Sequence list -> inside(list, name);
      case Mapping inner -> inside(inner, name);
    }
  }

  private static boolean shaped(String name, String text) {
    if (WRAPPED.matcher(text).matches() || WEEKLY.matcher(text).matches()) {
      return true;
    }
    return named(name) && (NICKNAME.matcher(text).matches() || FIELDS.matcher(text).matches())
        || DAILY.matcher(text).matches() && NameWords.plain(name).contains("window") && NameWords.plain(name).stream().anyMatch(DAILY_NAMES::contains);
  }

  private static boolean named(String name) {
    var words = NameWords.plain(name);
    return words.stream().anyMatch(NAMES::contains) || NAMES.contains(String.join("", words));
  }

  private Embedded embedded(Mapping block, Scalar scalar, String path) {
    var text = scalar.text().strip();
    var window = WEEKLY.matcher(text).matches() || DAILY.matcher(text).matches();
    var given = new HashMap<>(Map.of("subject-kind", subject.kind(), "subject", subject.name(), "path", path, "name", text(block, Set.of("name", "id", "schedulename", "rulename")).orElse(path)));
    // AWS Systems Manager, CreateMaintenanceWindow: a length in hours, and when no new task starts any more.
    var maintenance = text(block, Set.of("cutoff")).isPresent() ? text(block, Set.of("duration")).filter(hours -> hours.length() < 4 && hours.chars().allMatch(Character::isDigit)) : Optional.<String>empty();
    maintenance.filter(hours -> !hours.isEmpty()).ifPresent(hours -> given.put("minutes", "" + Integer.parseInt(hours) * MINUTES));
    given.put("role", window || maintenance.isPresent() ? "maintenance" : "run");
    zone(block).ifPresent(zone -> given.put("zone", zone));
    return new Embedded(Optional.of("cron"), scalar.text().replace('\n', ' '), new SourceMap(List.of(ScalarPlaces.of(file, scalar).getFirst())), given);
  }

  /// The zone that stands beside it: `timezone`, `ScheduleExpressionTimezone`, `tz`.
  private static Optional<String> zone(Mapping block) {
    return block.entries().stream().filter(entry -> entry.value() instanceof Scalar && zoneName(joined(entry.key().text()))).map(entry -> ((Scalar) entry.value()).text()).findFirst();
  }

  private static boolean zoneName(String name) {
    return name.endsWith("timezone") || name.equals("tz") || name.equals("crontz");
  }

  private static String joined(String name) {
    return String.join("", Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^a-z]+")));
  }

  private static Optional<String> text(Mapping block, Set<String> names) {
    return block.entries().stream().filter(entry -> names.contains(joined(entry.key().text())) && entry.value() instanceof Scalar).map(entry -> ((Scalar) entry.value()).text().strip())
        .filter(text -> !text.isEmpty()).findFirst();
  }
}
