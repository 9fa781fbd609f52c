package org.holdpoint.language.jenkins;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// What guards in a pipeline, as a plain document would write it, each line where it stands in the pipeline: who must say yes (`input`), what each stage runs (`sh`), what may fail (`catchError`), how
/// long it may take (`timeout`), what must be true before (`when`), what runs beside it (`parallel`). Source: Jenkins, Pipeline syntax; "Pipeline: Input Step".
final class Pipeline {

  /// What is nothing of the pipeline: remarks, of which one without its end goes on to that of the file.
  private static final String REMARK = "//[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z)";
  private static final String STAGE = "\\bstage\\s*\\(\\s*(?:name:\\s*)?([\"'])(?<stage>[^\"'\\n]{1,80})\\1\\s*\\)";
  private static final String INPUT = "\\b(?<input>input)\\b(?=\\s*[({\"']|\\s+message)";
  private static final String COMMAND = "\\b(?:sh|bat|powershell)\\s*\\(?\\s*(?:script:\\s*)?(?<quote>'''|\"\"\"|'|\")(?<command>(?s:.{0,2000}?))\\k<quote>";
  private static final String FAILS = "\\b(?<fails>catchError|warnError)\\b";
  private static final String WHEN = "\\b(?<when>when)\\b(?=\\s*\\{)";
  private static final String PARALLEL = "\\b(?<parallel>parallel)\\b(?=\\s*[{(\"'\\w])";
  private static final String TIMEOUT = "\\btimeout\\s*\\(\\s*time:\\s*(?<time>\\d{1,6})\\s*(?:,\\s*unit:\\s*[\"'](?<unit>[A-Z]+)[\"'])?";
  /// A text, in which braces open nothing.
  private static final String TEXT = "\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+'";
  private static final Pattern PART = Pattern.compile(String.join("|", REMARK, STAGE, INPUT, COMMAND, FAILS, WHEN, PARALLEL, TIMEOUT, TEXT, "(?<open>\\{)", "(?<close>\\})"));
  private static final long LARGEST = 1 << 20;

  /// What must be true in a block of that depth, and the line that says so.
  private record Asked(String said, int depth, int line) {}

  private final SourceFile file;
  private final List<String> text = new ArrayList<>();
  private final List<Span> places = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private int inputs;
  private int firstInput;
  /// The line on which the pipeline opens.
  private int opens;
  /// What must be true before the stages run that are open, the outermost first: what one asks holds for all inside of it. A stage that only asks somebody is told by that, and not by its condition.
  private final Deque<Asked> asked = new ArrayDeque<>();
  private boolean told;
  /// How many blocks of stages that run side by side there were.
  private int groups;

  private Pipeline(SourceFile file) {
    this.file = file;
  }

  /// Empty where the file has no stage.
  static Optional<Embedded> of(SourceFile file) {
    if (file.size() > LARGEST) {
      return Optional.empty();
    }
    var pipeline = new Pipeline(file);
    pipeline.read(file.lines().stream().map(SourceLine::text).collect(Collectors.joining("\n", "", "\n")));
    return pipeline.text.isEmpty() ? Optional.empty() : Optional.of(pipeline.document());
  }

  private Embedded document() {
    var first = places.getFirst();
    var head = List.of("pipeline:", "  required approvals by input: " + inputs, "  stages:");
    var lines = new ArrayList<Span>(List.of(first, firstInput > 0 ? place(firstInput) : opens > 0 ? place(opens) : first, first));
    lines.addAll(places);
    var all = new ArrayList<>(head);
    all.addAll(text);
    return new Embedded(Optional.of("document"), String.join("\n", all) + "\n", new SourceMap(lines), Map.of("subject", file.key(), "name", "pipeline.yaml"));
  }

  private Span place(int line) {
    return Span.of(file.path(), file.side(), line, 1, 1);
  }

  private void read(String whole) {
    var part = PART.matcher(whole);
    var depth = 0;
    var line = 1;
    var at = 0;
    var stages = new ArrayDeque<Integer>();
    var beside = new ArrayDeque<Integer>();
    var waiting = false;
    while (part.find()) {
      line += (int) whole.substring(at, part.start()).chars().filter(sign -> sign == '\n').count();
      at = part.start();
      if (part.group("open") != null) {
        depth++;
        opens = opens == 0 ? line : opens;
        if (waiting) {
          stages.push(depth);
          waiting = false;
        }
      } else if (part.group("close") != null) {
        close(stages, depth);
        close(beside, depth);
        if (!asked.isEmpty() && asked.getLast().depth() == depth) {
          asked.removeLast();
        }
        depth--;
      } else if (part.group("stage") != null) {
        waiting = true;
        add(line, "    ", name("stage " + part.group("stage")) + ":");
        seen.keySet().removeIf(key -> key.startsWith("in "));
        told = false;
        // A stage of a stage of the block runs after its neighbour there.
        if (!beside.isEmpty() && beside.peek() == depth) {
          add(line, "      ", "beside: " + quoted("stages of block " + groups));
        }
      } else if (part.group("parallel") != null && whole.substring(part.end()).stripLeading().startsWith("{")) {
        beside.push(depth + 1);
        groups++;
      } else if (part.group("input") != null) {
        inputs++;
        firstInput = firstInput == 0 ? line : firstInput;
      } else if (part.group("when") != null) {
        if (!stages.isEmpty()) {
          asks(Conditions.of(whole.substring(part.end())), stages.peek(), line);
        }
      } else if (!stages.isEmpty()) {
        inside(line, part.group("command"), part.group("fails"), part.group("time"), Optional.ofNullable(part.group("unit")).orElse("MINUTES"));
      }
    }
  }

  private void asks(Optional<String> said, int depth, int line) {
    said.ifPresent(condition -> asked.addLast(new Asked(condition, depth, line)));
  }

  private static void close(Deque<Integer> stages, int depth) {
    if (!stages.isEmpty() && stages.peek() == depth) {
      stages.pop();
    }
  }

  private void inside(int line, String command, String fails, String time, String unit) {
    if (command != null && !asked.isEmpty() && !told) {
      add(asked.getLast().line(), "      ", name("in if") + ": " + quoted(asked.stream().map(Asked::said).distinct().collect(Collectors.joining(" && "))));
      told = true;
    }
    if (command != null) {
      add(line, "      ", name("in sh") + ": " + quoted(command.strip()));
    } else if (fails != null) {
      add(line, "      ", name("in continue on failure") + ": true");
    } else if (time != null) {
      add(line, "      ", name("in timeout") + ": " + time + " " + unit.toLowerCase(Locale.ROOT));
    }
  }

  /// A name that is there for the first time in its block; others get a number.
  private String name(String key) {
    var number = seen.merge(key, 1, Integer::sum);
    return quoted(key.replaceFirst("^in ", "") + (number == 1 ? "" : " " + number));
  }

  private void add(int line, String indent, String said) {
    text.add(indent + said);
    places.add(place(line));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "") + '"';
  }
}
