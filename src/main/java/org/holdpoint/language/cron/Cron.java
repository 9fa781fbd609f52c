package org.holdpoint.language.cron;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ScheduleFact.Schedule;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.language.cron.Reading.Times;
import org.holdpoint.language.cron.Reading.Wrong;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// One expression of a schedule, as the documents around it hold them: five fields of crontab(5), six or seven of Quartz and Spring, `cron(…)`, `rate(…)`, `at(…)` and windows of AWS. What
/// the document says of it comes as `given`: `subject-kind`, `subject`, `path` (names of the key, a line each), `name`, `scheduler`, `role`, `zone`, `minutes`, `scope` (a line each), `owner`,
/// `manual`.
public final class Cron implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Cron();
  private static final String UTC = "UTC";

  private Cron() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "cron";
  }

  @Override
  public int recognises(SourceFile file) {
    return 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var text = file.lines().stream().map(SourceLine::text).collect(Collectors.joining(" ")).strip();
    if (template(text)) {
      return Optional.empty();
    }
    var subject = new Subject(given.getOrDefault("subject-kind", "file"), given.getOrDefault("subject", file.key()));
    var at = file.lines().isEmpty() ? file.start() : place(file);
    return Optional.of(Declared.of(subject, List.of(schedule(text, subject, at, given))));
  }

  /// A text that something else fills in before a scheduler sees it.
  private static boolean template(String text) {
    return text.contains("{") || text.contains("$") || text.contains("<%");
  }

  /// From the first letter to the last.
  private static Span place(SourceFile file) {
    var first = file.lines().getFirst();
    var blank = (int) first.text().codePoints().takeWhile(Character::isWhitespace).count();
    return file.lines().size() == 1 ? Span.of(file.path(), file.side(), 1, Math.min(blank, first.length()) + 1, Math.max(blank, length(first)) + 1)
        : file.span(first).to(file.span(file.lines().getLast()));
  }

  private static int length(SourceLine line) {
    return line.text().stripTrailing().codePointCount(0, line.text().stripTrailing().length());
  }

  private static Schedule schedule(String text, Subject subject, Span at, Map<String, String> given) {
    var scheduler = given.getOrDefault("scheduler", "other");
    var dialect = Dialect.of(scheduler);
    var reading = ExpressionReader.read(text, dialect);
    var times = reading instanceof Times found ? Optional.of(found) : Optional.<Times>empty();
    var aws = dialect == Dialect.AWS || text.endsWith(")") || times.filter(found -> found.syntax().equals("window")).isPresent();
    var stated = Optional.ofNullable(given.get("zone")).or(() -> times.flatMap(Times::zone));
    var assumed = stated.isEmpty() && (aws || dialect == Dialect.GITHUB || dialect == Dialect.ARGOCD);
    var zone = stated.map(name -> zone(name, at)).orElseGet(() -> assumed ? new Value.Known<>(UTC, at) : new Value.Absent<>());
    var wrong = new ArrayList<String>();
    if (reading instanceof Wrong(var because)) {
      wrong.add(because);
    }
    if (zone instanceof Value.Unknown<String>(var because, _) && wrong.isEmpty() && !template(stated.orElse(""))) {
      wrong.add(because);
    }
    var key = new Key(subject, "schedule", path(given, text));
    return new Schedule(key, at, at, given.getOrDefault("name", subject.name()), dialect == Dialect.OTHER && aws ? "aws" : scheduler, times.map(Times::syntax).orElse("fields"),
        given.getOrDefault("role", "run"), text, zone, stated.isPresent() ? "stated" : assumed ? "default" : "machine",
        times.map(Times::minutes).filter(minutes -> minutes > 0).orElseGet(() -> number(given.getOrDefault("minutes", "0"))), wrong.stream().findFirst().orElse(""), dialect.consequence(),
        times.flatMap(Times::timetable), lines(given.getOrDefault("scope", "")), given.getOrDefault("owner", ""), given.getOrDefault("manual", "").equals("true"),
        times.map(Times::spread).orElse(0L));
  }

  private static List<String> path(Map<String, String> given, String text) {
    var path = lines(given.getOrDefault("path", ""));
    return path.isEmpty() ? List.of(text) : path;
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
  }

  private static long number(String digits) {
    return !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(Character::isDigit) ? Long.parseLong(digits) : 0;
  }

  private static Value<String> zone(String name, Span at) {
    try {
      if (!name.isBlank() && name.length() < 60) {
        return new Value.Known<>(ZoneId.of(name.strip()).getId(), at);
      }
    } catch (DateTimeException unknown) {
      // Said below.
    }
    return new Value.Unknown<>("there is no zone `" + (name.length() > 40 ? name.substring(0, 40) : name) + "`", at);
  }
}
