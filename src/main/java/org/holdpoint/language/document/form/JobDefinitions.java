package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Definitions of jobs of a scheduler (AutoSys Workload Automation Reference Guide, "JIL subcommands") → nodes: `insert_job: A  job_type: BOX` and the lines below it are the block `A`. What a job waits for is a block of its own,
/// by the jobs that it names: `condition: success(B)` is `condition: {B: success}`.
public final class JobDefinitions {

  private static final Pattern COMMAND = Pattern.compile("\\s*(insert|update|override|delete)_(job|box|machine|calendar|resource|glob)\\s*:\\s*(\\S+)(.*)");
  private static final Pattern ATTRIBUTE = Pattern.compile("(?:^|\\s+)([a-z][a-z0-9_]*)\\s*:(?!//)\\s*");
  private static final Pattern AWAITED = Pattern.compile("\\b(success|failure|done|terminated|notrunning|exitcode|s|f|d|t|n|e)\\s*\\(\\s*([\\w.#-]+)[^)]*\\)", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> SHORT = Map.of("s", "success", "f", "failure", "d", "done", "t", "terminated", "n", "notrunning", "e", "exitcode");
  private static final Set<String> NEW = Set.of("insert", "update", "override");

  private JobDefinitions() {}

  /// What is taken out of the scheduler, and what else the file sets up.
  /// @param box whether all jobs in it go with it
  /// @param again whether the same file sets it up again
  public record Removal(String name, boolean box, boolean again, Span at) {}

  static boolean shaped(SourceFile file) {
    return file.lines().stream().anyMatch(line -> COMMAND.matcher(line.text()).matches());
  }

  public static List<Removal> removals(SourceFile file) {
    var set = new ArrayList<String>();
    commands(file, false).forEach((_, command) -> set.add(command.group(3)));
    return commands(file, true).entrySet().stream().map(entry -> new Removal(entry.getValue().group(3), entry.getValue().group(2).equals("box"), set.contains(entry.getValue().group(3)), file.span(entry.getKey()))).toList();
  }

  /// Lines of commands, of those that delete or of the others.
  private static Map<SourceLine, Matcher> commands(SourceFile file, boolean deletes) {
    var found = new LinkedHashMap<SourceLine, Matcher>();
    for (var line : file.lines()) {
      var command = COMMAND.matcher(line.text());
      if (command.matches() && command.group(1).equals("delete") == deletes) {
        found.put(line, command);
      }
    }
    return found;
  }

  static Syntax.Text read(SourceFile file) {
    var jobs = new LinkedHashMap<String, List<Entry>>();
    var heads = new LinkedHashMap<String, Scalar>();
    var current = "";
    var remark = false;
    for (var line : file.lines()) {
      var text = line.text().strip();
      if (remark || text.isEmpty() || text.startsWith("/*") || text.startsWith("#")) {
        remark = (remark || text.startsWith("/*")) && !text.endsWith("*/");
        continue;
      }
      var command = COMMAND.matcher(line.text());
      var rest = line.text();
      if (command.matches()) {
        current = NEW.contains(command.group(1)) ? command.group(3) : "";
        rest = command.group(4);
        if (!current.isEmpty()) {
          heads.putIfAbsent(current, new Scalar(current, true, file.span(line)));
          jobs.putIfAbsent(current, new ArrayList<>());
        }
      }
      if (!current.isEmpty()) {
        jobs.get(current).addAll(attributes(rest, file.span(line)));
      }
    }
    var blocks = jobs.entrySet().stream().<YamlNode>map(job -> block(heads.get(job.getKey()), job.getValue())).toList();
    var all = blocks.isEmpty() ? List.<Entry>of() : List.of(new Entry(new Scalar("jobs", true, blocks.getFirst().at()), new Sequence(blocks, blocks.getFirst().at())));
    return new Syntax.Text(List.of(new Mapping(all, file.start())), List.of());
  }

  private static Mapping block(Scalar head, List<Entry> said) {
    return new Mapping(Stream.concat(Stream.of(new Entry(new Scalar("name", true, head.at()), head)), said.stream()).toList(), head.at());
  }

  /// Several may stand on a line; a colon in a value follows no name.
  private static List<Entry> attributes(String text, Span at) {
    var found = new ArrayList<Entry>();
    var name = ATTRIBUTE.matcher(text);
    var from = -1;
    var called = "";
    while (from < 0 || !quoted(text, from) ? name.find() : false) {
      if (from >= 0) {
        found.add(entry(called, text.substring(from, name.start()), at));
      }
      called = name.group(1);
      from = name.end();
      if (Set.of("command", "condition", "description", "start_times").contains(called)) {
        break;
      }
    }
    if (from >= 0) {
      found.add(entry(called, text.substring(from), at));
    }
    return found;
  }

  private static boolean quoted(String text, int from) {
    return from < text.length() && text.charAt(from) == '"';
  }

  private static Entry entry(String name, String said, Span at) {
    var value = said.strip().replaceAll("^\"|\"$", "");
    var awaited = new ArrayList<Entry>();
    if (name.equals("condition")) {
      var one = AWAITED.matcher(value);
      while (one.find()) {
        var outcome = one.group(1).toLowerCase(Locale.ROOT);
        awaited.add(new Entry(new Scalar(one.group(2), true, at), new Scalar(SHORT.getOrDefault(outcome, outcome), true, at)));
      }
    }
    return new Entry(new Scalar(name, true, at), awaited.isEmpty() ? new Scalar(value, true, at) : new Mapping(awaited, at));
  }
}
