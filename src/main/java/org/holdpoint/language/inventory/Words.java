package org.holdpoint.language.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.language.inventory.Collected.Said;
import org.holdpoint.source.Span;

/// The words by which inventories and capacity files say the same things, and how they write many hosts at once.
final class Words {

  private static final Set<String> ZONES = Set.of("zone", "az", "availability_zone", "site", "datacenter", "data_center", "dc");
  /// Parts of a site that fail by themselves: by fire, water, power or cooling, or by the switch of a rack; the larger first.
  private static final List<Set<String>> PARTS = List.of(Set.of("building", "bldg", "hall", "data_hall", "datahall", "room", "server_room", "machine_room", "fire_section", "fire_compartment", "power_domain", "campus", "facility"),
      Set.of("rack", "cabinet"));
  private static final Set<String> STEPS = Set.of("max_remove_per_step", "max_removal_per_step", "max_removed_per_step", "max_per_step", "max_at_once", "max_unavailable", "max_concurrent", "max_step",
      "max_remove", "step");
  private static final Set<String> LOADS = Set.of("load", "peak_load", "peak", "utilization", "utilisation", "peak_utilization", "peak_utilisation", "usage", "peak_usage");
  private static final Set<String> INTERVALS = Set.of("min_interval", "minimum_interval", "min_pause", "min_wait", "pause_between_steps", "wait_between_steps", "interval_between_steps", "time_between_steps", "step_interval", "pause_per_step");
  private static final Pattern UNIT = Pattern.compile("_(seconds?|minutes?|hours?|sec|min|s|m|h)$");
  private static final Pattern TIME = Pattern.compile("(\\d{1,6})\\s*(|s|sec|seconds?|m|min|minutes?|h|hours?)");
  private static final Pattern PART = Pattern.compile("(.+?)_(percent|pct|percentage)");
  /// `[01:12]`, `[a:f]`, `[1:9:2]`; and `[1-9]`, `[1-3,7]` of node sets.
  private static final Pattern RANGE = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final Pattern LETTERS = Pattern.compile("([A-Za-z])[:-]([A-Za-z])");
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,9})[:-](\\d{1,9})(?:[:/](\\d{1,9}))?");

  private Words() {}

  /// The same word however it is spelt: `min-in-service` is `min_in_service`.
  static String plain(String key) {
    return key.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  static boolean zone(String key) {
    return ZONES.contains(plain(key));
  }

  /// Whether a key says in which part of a site something stands; 0 for the larger, 1 for a rack.
  static boolean part(String key, int size) {
    return PARTS.get(size).contains(plain(key));
  }

  /// How many must stay, as it is written; a key that ends in `_percent` makes it a part.
  static boolean floor(String key) {
    return Amounts.floor(bare(key));
  }

  static boolean step(String key) {
    return STEPS.contains(bare(key));
  }

  /// How much of what it can carry something carries; a key that ends in `_percent` makes it a part.
  static boolean load(String key) {
    return LOADS.contains(bare(key));
  }

  /// How long it takes at least from one step to the next.
  static boolean interval(String key) {
    return INTERVALS.contains(UNIT.matcher(plain(key)).replaceFirst(""));
  }

  /// In seconds: `10m`, `90`, `5` of a key that ends in `_minutes`.
  static Value<Long> seconds(String key, String value, Span at) {
    var said = TIME.matcher(value.strip().toLowerCase(Locale.ROOT));
    if (!said.matches()) {
      return new Value.Unknown<>(value, at);
    }
    var named = UNIT.matcher(plain(key));
    var unit = said.group(2).isEmpty() ? named.find() ? named.group(1).substring(0, 1) : "s" : said.group(2).substring(0, 1);
    return new Value.Known<>(Long.parseLong(said.group(1)) * (unit.equals("h") ? 3600 : unit.equals("m") ? 60 : 1), at);
  }

  private static String bare(String key) {
    var part = PART.matcher(plain(key));
    return part.matches() ? part.group(1) : plain(key);
  }

  static String amount(String key, String value) {
    return PART.matcher(plain(key)).matches() && !value.strip().endsWith("%") ? value.strip() + "%" : value.strip();
  }

  /// What the variables of a group ask of it, if they ask anything.
  static Optional<Fact> capacity(Collected all, String group, Map<String, Said> variables, Span at) {
    return first(variables, key -> floor(key) && !plain(key).equals("min")).map(floor -> all.capacity(group, new Value.Absent<>(), amount(floor),
        first(variables, key -> step(key) && !plain(key).equals("step")).map(Words::amount).orElseGet(Value.Absent::new), new Value.Absent<>(), new Value.Absent<>(),
        first(variables, Words::load).map(Words::amount).orElseGet(Value.Absent::new),
        first(variables, Words::interval).map(one -> seconds(one.getKey(), one.getValue().text(), one.getValue().at())).orElseGet(Value.Absent::new), at));
  }

  private static Optional<Map.Entry<String, Said>> first(Map<String, Said> variables, Predicate<String> key) {
    return variables.entrySet().stream().filter(one -> key.test(one.getKey())).findFirst();
  }

  private static Value<String> amount(Map.Entry<String, Said> variable) {
    return new Value.Known<>(amount(variable.getKey(), variable.getValue().text()), variable.getValue().at());
  }

  /// The names that a name with ranges writes out; empty where it writes no range, or more names than anybody lists.
  static Optional<List<String>> names(String written) {
    var names = List.of("");
    var from = 0;
    var range = RANGE.matcher(written);
    while (range.find()) {
      var texts = texts(range.group(1));
      if (texts.isEmpty() || (double) names.size() * texts.get().size() > Collected.MOST) {
        return Optional.empty();
      }
      var before = written.substring(from, range.start());
      names = names.stream().flatMap(name -> texts.get().stream().map(text -> name + before + text)).toList();
      from = range.end();
    }
    var rest = written.substring(from);
    return rest.indexOf('[') >= 0 || rest.indexOf(']') >= 0 ? Optional.empty() : Optional.of(rest.isEmpty() ? names : names.stream().map(name -> name + rest).toList());
  }

  private static Optional<List<String>> texts(String range) {
    var texts = new ArrayList<String>();
    for (var part : range.split(",", -1)) {
      var numbers = NUMBERS.matcher(part.strip());
      var letters = LETTERS.matcher(part.strip());
      if (numbers.matches()) {
        var step = numbers.group(3) == null ? 1 : Long.parseLong(numbers.group(3));
        var first = Long.parseLong(numbers.group(1));
        var last = Long.parseLong(numbers.group(2));
        if (step < 1 || first > last || (last - first) / step > Collected.MOST) {
          return Optional.empty();
        }
        var width = numbers.group(1).length() > 1 && numbers.group(1).startsWith("0") ? numbers.group(1).length() : 0;
        Stream.iterate(first, number -> number <= last, number -> number + step).map(number -> "0".repeat(Math.max(0, width - Long.toString(number).length())) + number).forEach(texts::add);
      } else if (letters.matches() && letters.group(1).charAt(0) <= letters.group(2).charAt(0)) {
        for (var letter = letters.group(1).charAt(0); letter <= letters.group(2).charAt(0); letter++) {
          texts.add(String.valueOf(letter));
        }
      } else if (part.strip().matches("\\d+")) {
        texts.add(part.strip());
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(texts);
  }
}
