package org.holdpoint.language.at;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ScheduleFact.Schedule;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.Appointments;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// What shell scripts, and shell blocks of Markdown, hand to at(1) to be run later. Nothing else of these files is read. Sources: POSIX.1-2017, at.
public final class AtJobs {

  private static final Set<String> SHELLS = Set.of("sh", "bash", "ksh", "zsh");
  private static final Set<String> BLOCKS = Set.of("sh", "bash", "shell", "console", "shell-session", "zsh", "ksh");
  private static final Set<String> WITH_VALUE = Set.of("f", "q", "t");
  private static final Set<String> NO_JOB = Set.of("l", "r", "d", "c", "b");
  private static final int LONGEST = 2_000;
  private static final int SHOWN = 60;

  /// Made when a file needs them.
  private static final class Patterns {
    static final Pattern FENCE = Pattern.compile("\\s*(?:```+|~~~+)\\s*([A-Za-z-]*).*");
    /// At the start of a command; `$ ` is the prompt of a session.
    static final Pattern COMMAND = Pattern.compile("(?:^|[|;&]|\\b(?:then|do|else)\\b)\\s*(?:[$#]\\s+)?(?:sudo\\s+)?(?:TZ=[\"']?([\\w/+:-]+)[\"']?\\s+)?(?:/usr/bin/)?at\\s+((?:[^|;&<>#]|(?<=\\S)#)+)");
    static final Pattern OPTION = Pattern.compile("-([a-zA-Z])\\s*");
    static final Pattern SAID = Pattern.compile("\\b(?:echo|printf)\\s+([\"']?)(.+?)\\1\\s*$");
    static final Pattern HERE_STRING = Pattern.compile("<<<\\s*([\"']?)(.+?)\\1\\s*$");
  }

  private AtJobs() {}

  /// The schedules of a file; none where its name, or its first line, says that it is no shell script.
  public static List<Fact> in(SourceFile file) {
    var markdown = file.name().endsWith(".md") || file.name().endsWith(".markdown");
    if (file.binary() || !markdown && !shell(file)) {
      return List.of();
    }
    var facts = new ArrayList<Fact>();
    var seen = new HashMap<String, Integer>();
    var block = Optional.<String>empty();
    for (var line : file.lines()) {
      var fence = markdown ? Optional.of(Patterns.FENCE.matcher(line.text())).filter(Matcher::matches) : Optional.<Matcher>empty();
      if (fence.isPresent()) {
        block = block.isPresent() ? Optional.empty() : Optional.of(fence.get().group(1));
      } else if ((!markdown || block.filter(BLOCKS::contains).isPresent()) && line.text().contains("at ") && line.text().length() < LONGEST && !line.text().strip().startsWith("#")) {
        job(file, line, seen).ifPresent(facts::add);
      }
    }
    return List.copyOf(facts);
  }

  private static boolean shell(SourceFile file) {
    var name = file.name();
    return SHELLS.contains(name.substring(name.lastIndexOf('.') + 1)) || name.indexOf('.') < 0 && file.lines().stream().findFirst().filter(line -> line.text().matches("#!.*\\b(ba|k|z|da)?sh\\b.*")).isPresent();
  }

  /// The time behind the options of a command, and where it starts in it; `stamp` where it is that of `-t`.
  private record Said(String text, int from, boolean stamp, Optional<String> script) {}

  private static Optional<Fact> job(SourceFile file, SourceLine line, Map<String, Integer> seen) {
    var command = Patterns.COMMAND.matcher(line.text());
    if (!command.find()) {
      return Optional.empty();
    }
    return said(command.group(2)).filter(said -> !said.text().contains("$") && !said.text().contains("`")).flatMap(said -> (said.stamp() ? TimeSpec.stamped(said.text()) : TimeSpec.read(said.text())).map(spec -> {
      var start = line.text().codePointCount(0, command.start(2) + said.from()) + 1;
      var at = Span.of(file.path(), file.side(), line.number(), start, start + said.text().codePointCount(0, said.text().length()));
      var work = work(file, line, command, said);
      var name = work.length() > SHOWN ? work.substring(0, SHOWN) + "…" : work;
      var number = seen.merge(name, 1, Integer::sum);
      Value<String> zone = spec.zone().or(() -> Optional.ofNullable(command.group(1))).<Value<String>>map(stated -> new Value.Known<>(stated, at)).orElseGet(Value.Absent::new);
      return new Schedule(new Key(new Subject("script", file.key()), "schedule", number == 1 ? List.of(name) : List.of(name, "" + number)), at, at, name, "at", spec.syntax(),
          Appointments.takesDown(work) ? "restart" : "run", said.text(), zone, zone.known().isPresent() ? "stated" : "machine", 0, spec.wrong(), "at refuses it, and the job never runs", spec.timetable(),
          List.of(), "", false, 0);
    }));
  }

  /// Options first; with one of them there is no new job.
  private static Optional<Said> said(String rest) {
    var from = 0;
    var script = Optional.<String>empty();
    var option = Patterns.OPTION.matcher(rest);
    while (option.find(from) && option.start() == from) {
      var letter = option.group(1);
      from = option.end();
      if (NO_JOB.contains(letter)) {
        return Optional.empty();
      }
      if (WITH_VALUE.contains(letter)) {
        var end = from;
        while (end < rest.length() && !Character.isWhitespace(rest.charAt(end))) {
          end++;
        }
        if (letter.equals("t")) {
          return Optional.of(new Said(rest.substring(from, end), from, true, script));
        }
        script = letter.equals("f") ? Optional.of(rest.substring(from, end)) : script;
        while (end < rest.length() && Character.isWhitespace(rest.charAt(end))) {
          end++;
        }
        from = end;
      }
    }
    var text = rest.substring(from).stripTrailing();
    var quoted = text.length() > 1 && (text.charAt(0) == '"' || text.charAt(0) == '\'') && text.charAt(text.length() - 1) == text.charAt(0);
    return Optional.of(quoted ? new Said(text.substring(1, text.length() - 1), from + 1, false, script) : new Said(text, from, false, script));
  }

  /// What is run: what is piped into the command, its script, or the first line of what stands below it.
  private static String work(SourceFile file, SourceLine line, Matcher command, Said said) {
    if (said.script().isPresent()) {
      return said.script().get();
    }
    var piped = Patterns.SAID.matcher(line.text().substring(0, command.start()));
    if (piped.find()) {
      return piped.group(2).strip();
    }
    var tail = line.text().substring(command.end());
    var string = Patterns.HERE_STRING.matcher(tail);
    if (string.find()) {
      return string.group(2).strip();
    }
    var below = tail.startsWith("<<") && line.number() < file.lines().size() ? file.lines().get(line.number()).text().strip() : "";
    return below.isEmpty() ? tail.startsWith("<") ? tail.substring(1).strip() : "at " + said.text() : below;
  }
}
