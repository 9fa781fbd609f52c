package org.holdpoint.language.crontab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Appointments;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Crontabs (crontab(5)): of one user, or of the system with the user's name before each command.
public final class Crontab implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Crontab();
  private static final Pattern NAMED = Pattern.compile("(^|/)(crontab[^/]*|[^/]*\\.(cron|crontab|cron\\.tab)|cron\\.d/[^/]+|crontabs/[^/]+|root\\.cron)$");
  private static final Pattern SYSTEM = Pattern.compile("(^|/)(cron\\.d/[^/]+|etc/crontab)$");
  private static final Pattern FIELD = Pattern.compile("[\\p{Alnum}*?,/#~-]+");
  private static final Pattern SETTING = Pattern.compile("\\s*([A-Za-z_][A-Za-z0-9_]*|\"[^\"]*\"|'[^']*')\\s*=\\s*(.*)");
  /// Who is told what commands say; where it is empty, nobody (crontab(5), MAILTO).
  private static final String MAIL = "MAILTO";
  private static final int FIELDS = 5;
  private static final int SHOWN = 60;
  private static final int LOOKED_AT = 200;

  private Crontab() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "crontab";
  }

  @Override
  public int recognises(SourceFile file) {
    if (!NAMED.matcher(file.path()).find()) {
      return 0;
    }
    var said = file.lines().stream().limit(LOOKED_AT).map(SourceLine::text).filter(text -> !text.isBlank() && !text.strip().startsWith("#")).toList();
    var fitting = said.stream().filter(text -> SETTING.matcher(text).matches() || time(text).isPresent()).count();
    return fitting > 0 && fitting * 2 >= said.size() ? 2 : 0;
  }

  /// Where the time of a line ends, if it starts with one: a nickname, or five fields.
  private static Optional<Integer> time(String text) {
    var start = text.length() - text.stripLeading().length();
    if (start < text.length() && text.charAt(start) == '@') {
      return Optional.of(word(text, start)).filter(end -> end < text.length());
    }
    var end = start;
    for (var field = 0; field < FIELDS; field++) {
      var from = blank(text, end);
      end = word(text, from);
      if (end == from || !FIELD.matcher(text.substring(from, end)).matches()) {
        return Optional.empty();
      }
    }
    return end < text.length() ? Optional.of(end) : Optional.empty();
  }

  private static int blank(String text, int from) {
    var at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static int word(String text, int from) {
    var at = from;
    while (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != '\t') {
      at++;
    }
    return at;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var embedded = new ArrayList<Embedded>();
    var unread = new ArrayList<Span>();
    var told = new ArrayList<Entry>();
    var zone = Optional.<String>empty();
    var seen = new HashMap<String, Integer>();
    var system = SYSTEM.matcher(file.path()).find();
    for (var line : file.lines()) {
      var text = line.text();
      if (text.isBlank() || text.strip().startsWith("#")) {
        continue;
      }
      var setting = SETTING.matcher(text);
      var end = time(text);
      if (setting.matches()) {
        // cronie, crontab(5): CRON_TZ is the zone of the lines below it. TZ is only handed to the commands.
        if (setting.group(1).equals(MAIL) && told.stream().noneMatch(entry -> entry.key().text().equals(MAIL))) {
          told.add(new Entry(new Scalar(MAIL, true, file.span(line)), new Scalar(setting.group(2).strip().replaceAll("^[\"']|[\"']$", ""), false, file.span(line))));
        }
        if (setting.group(1).equals("CRON_TZ")) {
          zone = Optional.of(setting.group(2).strip().replaceAll("^[\"']|[\"']$", "")).filter(name -> !name.isEmpty());
        }
      } else if (end.isPresent()) {
        var job = job(file, line, end.get(), zone, seen, system);
        embedded.add(job);
        embedded.add(command(file, line, end.get(), system, job.given().get("path")));
      } else {
        unread.add(file.span(line));
      }
    }
    return embedded.isEmpty() && !unread.isEmpty() ? Optional.empty() : Optional.of(new Declared(new Subject("crontab", file.key()), List.of(), embedded, unread, List.of()).with(told));
  }

  /// What the shell gets: the rest of the line, up to the first percent sign (crontab(5)).
  private static Embedded command(SourceFile file, SourceLine line, int end, boolean system, String path) {
    var text = line.text();
    var from = blank(text, end);
    var start = system ? blank(text, word(text, from)) : from;
    var percent = text.indexOf('%', start);
    var column = text.codePointCount(0, start) + 1;
    return new Embedded(Optional.of("shell"), text.substring(start, percent < 0 || text.charAt(percent - 1) == '\\' ? text.length() : percent),
        new SourceMap(List.of(Span.of(file.path(), file.side(), line.number(), column, column))), Map.of("subject-kind", "crontab", "subject", file.key(), "inside", "crontab", "path", path));
  }

  private static Embedded job(SourceFile file, SourceLine line, int end, Optional<String> zone, Map<String, Integer> seen, boolean system) {
    var text = line.text();
    var start = blank(text, 0);
    var from = blank(text, end);
    var command = text.substring(system ? blank(text, word(text, from)) : from).strip();
    // The same command may stand there several times, at several hours.
    var number = seen.merge(command, 1, Integer::sum);
    var given = new HashMap<>(Map.of("subject-kind", "crontab", "subject", file.key(), "scheduler", "crontab", "name", command.length() > SHOWN ? command.substring(0, SHOWN) + "…" : command,
        "path", number == 1 ? command : command + "\n" + number));
    given.put("role", Appointments.takesDown(command) ? "restart" : "run");
    zone.ifPresent(name -> given.put("zone", name));
    var column = text.codePointCount(0, start) + 1;
    var at = Span.of(file.path(), file.side(), line.number(), column, column + text.codePointCount(start, end));
    return new Embedded(Optional.of("cron"), text.substring(start, end), new SourceMap(List.of(at)), given);
  }
}
