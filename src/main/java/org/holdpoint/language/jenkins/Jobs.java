package org.holdpoint.language.jenkins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// Jobs of Jenkins: when they run, in pipelines (`triggers { cron('H 2 * * *') }`), job scripts, and the XML of a job; and what guards in a pipeline. The rest is ignored on purpose. Source: Jenkins, Pipeline syntax, "triggers" and "Cron syntax"; parameterized-scheduler plugin.
public final class Jobs implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Jobs();
  private static final String SPEC = "<spec>";
  private static final String SPEC_END = "</spec>";
  private static final int LOOKED_AT = 2_000;
  private static final Set<String> POLLS = Set.of("pollSCM", "scm");

  /// Made when a file needs them.
  private static final class Patterns {
    static final Pattern CALL = Pattern.compile("\\b(cron|pollSCM|parameterizedCron|scm)\\s*\\(?\\s*('''|\"\"\"|'|\")");
    static final Pattern STAGE = Pattern.compile("\\bstage\\s*\\(");
    static final Pattern TRIGGER = Pattern.compile("<(hudson\\.triggers\\.[A-Za-z]+|org\\.jenkinsci\\.[A-Za-z.]+)[ >]");
    static final Pattern ZONE = Pattern.compile("\\s*TZ\\s*=\\s*(\\S+)\\s*");
  }

  private Jobs() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "jenkins";
  }

  @Override
  public int recognises(SourceFile file) {
    var name = file.name();
    if (name.endsWith(".xml")) {
      return says(file, Patterns.TRIGGER) ? 3 : 0;
    }
    var pipeline = name.startsWith("Jenkinsfile") || name.toLowerCase(Locale.ROOT).endsWith(".jenkinsfile");
    return pipeline && says(file, Patterns.STAGE) || (pipeline || name.endsWith(".groovy")) && says(file, Patterns.CALL) ? 3 : 0;
  }

  private static boolean says(SourceFile file, Pattern pattern) {
    return file.lines().stream().limit(LOOKED_AT).anyMatch(line -> pattern.matcher(line.text()).find());
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var specs = file.name().endsWith(".xml") ? elements(file) : calls(file);
    var embedded = new ArrayList<Embedded>();
    var read = new HashSet<Integer>();
    for (var spec : specs) {
      var zone = Optional.<String>empty();
      for (var line : spec.lines()) {
        var stated = Patterns.ZONE.matcher(line.text());
        read.add(line.at().line());
        if (stated.matches()) {
          zone = Optional.of(stated.group(1));
        } else if (!line.text().isBlank() && !line.text().strip().startsWith("#")) {
          embedded.add(embedded(file, line, zone, spec.name(), embedded.size()));
        }
      }
    }
    var ignored = file.lines().stream().filter(line -> !read.contains(line.number()) && !line.text().isBlank()).map(file::span).toList();
    if (!file.name().endsWith(".xml")) {
      Pipeline.of(file).ifPresent(embedded::add);
    }
    return embedded.isEmpty() ? Optional.empty() : Optional.of(new Declared(new Subject("jenkins", file.key()), List.of(), embedded, List.of(), ignored));
  }

  /// What stands between two quotes or in an element, line by line, and whether it starts the job or only has it look for changes.
  private record Spec(String name, List<Piece> lines) {}

  private record Piece(String text, Span at) {}

  private static Embedded embedded(SourceFile file, Piece line, Optional<String> zone, String name, int number) {
    // parameterized-scheduler plugin: parameters stand behind a percent sign.
    var percent = line.text().indexOf('%');
    var text = percent < 0 ? line.text() : line.text().substring(0, percent);
    var given = new HashMap<>(Map.of("subject-kind", "jenkins", "subject", file.key(), "scheduler", "jenkins", "name", name, "path", number == 0 ? name : name + "\n" + number));
    zone.ifPresent(stated -> given.put("zone", stated));
    var start = text.length() - text.stripLeading().length();
    var column = line.at().column() + text.codePointCount(0, start);
    var at = Span.of(file.path(), file.side(), line.at().line(), column, column + text.strip().codePointCount(0, text.strip().length()));
    return new Embedded(Optional.of("cron"), text.strip(), new SourceMap(List.of(at)), given);
  }

  private static List<Spec> calls(SourceFile file) {
    var specs = new ArrayList<Spec>();
    var lines = file.lines();
    for (var index = 0; index < lines.size(); index++) {
      var text = lines.get(index).text();
      var comment = text.strip().startsWith("//") || text.strip().startsWith("*");
      var call = Patterns.CALL.matcher(text);
      while (!comment && call.find()) {
        specs.add(new Spec(POLLS.contains(call.group(1)) ? file.name() + " (poll)" : file.name(), until(file, index, call.end(), call.group(2))));
      }
    }
    return specs;
  }

  private static List<Spec> elements(SourceFile file) {
    var specs = new ArrayList<Spec>();
    var trigger = false;
    for (var index = 0; index < file.lines().size(); index++) {
      var text = file.lines().get(index).text();
      trigger |= Patterns.TRIGGER.matcher(text).find();
      var from = text.indexOf(SPEC);
      if (trigger && from >= 0) {
        specs.add(new Spec(file.name(), until(file, index, from + SPEC.length(), SPEC_END)));
        trigger = false;
      }
    }
    return specs;
  }

  /// The lines of a text that starts in one line and ends with a sign, there or below.
  private static List<Piece> until(SourceFile file, int first, int from, String end) {
    var pieces = new ArrayList<Piece>();
    var start = from;
    for (var index = first; index < file.lines().size(); index++) {
      var line = file.lines().get(index);
      var close = line.text().indexOf(end, start);
      pieces.add(piece(file, line, start, close < 0 ? line.text().length() : close));
      // A text between single signs ends with its line at the latest.
      if (close >= 0 || end.length() == 1) {
        return pieces;
      }
      start = 0;
    }
    return pieces;
  }

  private static Piece piece(SourceFile file, SourceLine line, int from, int to) {
    var column = line.text().codePointCount(0, from) + 1;
    return new Piece(line.text().substring(from, to).replace("\\n", " "), Span.of(file.path(), file.side(), line.number(), column, column + line.text().codePointCount(from, to)));
  }
}
