package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// What a program switches on or off once and for all: `REHEARSE_FIRST = False`, `config.force_ssl = false`, `DatabaseCleaner.allow_production = true`; numbers where a module or a file of settings says them: `Sidekiq.timeout = 8.hours`.
/// What else it does is not read.
final class Switches {

  private static final Set<String> ENDINGS = Set.of("py", "rb");
  private static final String TRUTH = "true|false|True|False";
  /// A number, or a time as Ruby on Rails writes it (Active Support Core Extensions, "Extensions to Numeric": `2.hours`).
  private static final String NUMBER = "|\\d[\\d_]{0,14}(?:\\.\\d{1,6})?(?:\\.(?:seconds?|minutes?|hours?|days?))?";
  private static final String END = ")\\s*(?:#.*)?$";
  private static final String VALUE = "\\s*=\\s*(" + TRUTH;
  private static final Pattern DURATION = Pattern.compile("(\\d[\\d_]*)\\.(second|minute|hour|day)s?");
  /// What files are called that hold what a program is told.
  private static final Pattern SETTINGS = Pattern.compile("(?:^|[_.-])(?:settings|config|limits|policy|guards|thresholds|constants)(?:$|[_.-])");
  /// A name that stays, at the edge of the file.
  private static final Pattern NAMED = Pattern.compile("^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)" + VALUE + END);
  private static final Pattern AMOUNT = Pattern.compile("^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)" + VALUE + NUMBER + END);
  /// A part of a module, or of what a framework is told (Configuring Rails Applications: `config`).
  private static final Pattern PART = Pattern.compile("^\\s*((?:[A-Z]\\w*(?:::[A-Z]\\w*)*|config|settings)(?:\\.[a-z]\\w*)*)\\.([a-z]\\w*)" + VALUE + NUMBER + END);

  private Switches() {}

  /// Each by its name, those of one module in a block, in the order of the file.
  static List<Entry> in(SourceFile file) {
    if (!ENDINGS.contains(file.ending())) {
      return List.of();
    }
    var found = new ArrayList<Entry>();
    var name = SETTINGS.matcher(file.stem()).find() ? AMOUNT : NAMED;
    var tests = TestCode.is(file);
    var parts = new LinkedHashMap<String, List<Entry>>();
    var heads = new LinkedHashMap<String, Scalar>();
    CodeLine.of(file).filter(line -> line.text().indexOf('=') >= 0).forEach(line -> {
      var named = name.matcher(line.text());
      var part = PART.matcher(line.text());
      if (named.matches() && (!tests || TestCode.reaches(named.group(1)))) {
        found.add(new Entry(line.said(named, 1), line.said(named, 2, said(named.group(2)))));
      } else if (part.matches() && (!tests || TestCode.reaches(part.group(2)))) {
        heads.putIfAbsent(part.group(1), line.said(part, 1));
        parts.computeIfAbsent(part.group(1), _ -> new ArrayList<>()).add(new Entry(line.said(part, 2), line.said(part, 3, said(part.group(3)))));
      }
    });
    parts.forEach((module, said) -> found.add(new Entry(heads.get(module), new Mapping(List.copyOf(said), said.getFirst().key().at()))));
    return List.copyOf(found);
  }

  /// `2.hours` is `2h`.
  private static String said(String value) {
    var time = DURATION.matcher(value);
    return time.matches() ? time.group(1).replace("_", "") + time.group(2).charAt(0) : value.indexOf('_') > 0 ? value.replace("_", "") : value.toLowerCase(Locale.ROOT);
  }
}
