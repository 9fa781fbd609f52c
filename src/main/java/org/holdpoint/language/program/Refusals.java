package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ProgramFact.ProgramCheck;
import org.holdpoint.fact.ProgramFact.ProgramTest;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Questions at which a program refuses to go on, errors that it catches, and tests: of Python by how far lines are indented (Python reference 2.1.8), of languages with braces by these. A block that begins and ends
/// in one line is read as well; what a statement means is told by its first word.
final class Refusals {

  private static final Set<String> BRACED = Set.of("java", "kt", "scala", "go", "js", "mjs", "cjs", "ts", "tsx", "cs", "swift", "rs", "ps1", "psm1");
  private static final String PYTHON = "py";
  /// (lines) A longer file is written by a program.
  private static final int MOST = 5_000;
  private static final int LONGEST = 400;
  private static final Pattern FUNCTION = Pattern.compile("^\\s*(?:async\\s+)?def\\s+(\\w+)\\s*\\(.*|^\\s*(?:[\\w@<>\\[\\],.?]+\\s+){0,6}(?:func|function|fn|fun|def)\\s+(?:\\([^)]*\\)\\s*)?(\\w+)\\s*[(<].*|^\\s*(?:[\\w<>\\[\\],.?]+\\s+){1,5}(\\w+)\\s*\\([^;=]*\\)[^;=]*\\{\\s*$");
  private static final Pattern ASKED = Pattern.compile("^\\s*(?:\\}\\s*)?(?:else\\s+|el)?if\\b\\s*(.*)$");
  private static final Pattern CAUGHT = Pattern.compile("^\\s*(?:except\\b\\s*(.*?)(?:\\s+as\\s+\\w+)?:.*|\\}?\\s*catch\\s*\\(?\\s*([^){]*?)\\)?\\s*\\{.*)$");
  private static final Pattern REFUSES = Pattern.compile("^(?:\\}?\\s*)(?:raise\\b|throw\\b|panic!?\\(|(?:sys\\.|os\\._?|System\\.|process\\.|std::process::)?(?:exit|Exit|abort)\\(|log\\.(?:Fatal|Panic)\\w*\\(|return\\s+(?:.*\\b(?:fmt\\.Errorf|errors\\.New)\\(|Err\\(|(?:nil,\\s*)?err\\b)|fatalError\\(|bail!).*");
  private static final Pattern TELLS = Pattern.compile("^(?:(?:self\\.|this\\.)?_?(?:log|logger|logging|LOG|LOGGER|console|warnings|slog|klog|glog|Log)\\.\\w+.*|print(?:ln|f)?!?\\(.*|e?println!.*|System\\.(?:err|out)\\.print.*|fmt\\.(?:F?[Pp]rint)\\w*\\(.*|warn(?:ing)?\\(.*|Console\\.(?:Error\\.)?Write.*|Write-(?:Warning|Host|Output|Verbose|Information|Debug)\\b.*)");
  private static final Pattern TEST = Pattern.compile("test_?\\w+|Test[A-Z_]\\w*");

  private final SourceFile file;
  private final Subject subject;
  private final boolean python;
  private final List<String> lines = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private Refusals(SourceFile file) {
    this.file = file;
    this.subject = new Subject("file", file.key());
    this.python = ending(file).equals(PYTHON);
    file.lines().forEach(line -> lines.add(line.text()));
  }

  static List<Fact> in(SourceFile file) {
    var ending = ending(file);
    if (!ending.equals(PYTHON) && !BRACED.contains(ending) || file.binary() || file.lines().size() > MOST) {
      return List.of();
    }
    var refusals = new Refusals(file);
    refusals.read();
    return Stream.concat(refusals.facts.stream(), Takings.in(file, refusals).stream()).toList();
  }

  private static String ending(SourceFile file) {
    return file.name().substring(file.name().lastIndexOf('.') + 1);
  }

  private void read() {
    var function = "";
    var depth = -1;
    for (var at = 0; at < lines.size(); at++) {
      var text = lines.get(at);
      if (text.isBlank() || text.length() > LONGEST) {
        continue;
      }
      if (python && depth >= 0 && indent(text) <= depth && !text.strip().startsWith(")")) {
        function = "";
        depth = -1;
      }
      var named = FUNCTION.matcher(text);
      if (named.matches() && !ASKED.matcher(text).matches() && !CAUGHT.matcher(text).matches()) {
        function = called(named);
        depth = indent(text);
        test(function, at);
        continue;
      }
      question(function, at);
    }
  }

  /// A function, and its first and last line, counted from 0.
  record Function(String name, int from, int to) {}

  /// Those that stand in it, one inside another as well.
  List<Function> functions() {
    var found = new ArrayList<Function>();
    for (var at = 0; at < lines.size(); at++) {
      var named = FUNCTION.matcher(lines.get(at).length() > LONGEST ? "" : lines.get(at));
      if (named.matches() && !ASKED.matcher(lines.get(at)).matches() && !CAUGHT.matcher(lines.get(at)).matches()) {
        found.add(new Function(called(named), at, last(at)));
      }
    }
    return found;
  }

  String line(int at) {
    return lines.get(at);
  }

  private static String called(Matcher named) {
    return named.group(1) != null ? named.group(1) : named.group(2) != null ? named.group(2) : named.group(3);
  }

  private void test(String function, int at) {
    if (TEST.matcher(function).matches() && file.path().toLowerCase(Locale.ROOT).contains("test")) {
      facts.add(new ProgramTest(Key.of(subject, "program-test", function), span(at, last(at)), span(at, at), function));
    }
  }

  private void question(String function, int at) {
    var text = lines.get(at);
    var asked = ASKED.matcher(text);
    var caught = CAUGHT.matcher(text);
    var catches = caught.matches();
    if (!catches && !asked.matches()) {
      return;
    }
    var end = last(at);
    var body = body(at, end);
    if (body.isEmpty()) {
      return;
    }
    var condition = catches ? Optional.ofNullable(caught.group(1)).orElseGet(() -> Optional.ofNullable(caught.group(2)).orElse("")) : condition(asked.group(1));
    var refusing = body.stream().filter(line -> REFUSES.matcher(line).matches()).findFirst();
    var tells = !catches && body.stream().allMatch(line -> TELLS.matcher(line).matches());
    if (refusing.isPresent() || tells || catches) {
      var plain = condition.strip().replaceAll("\\s+", " ");
      var number = seen.merge(function + "\n" + plain, 1, Integer::sum);
      facts.add(new ProgramCheck(Key.of(subject, "program-check", function, plain, Integer.toString(number)), span(at, end), span(at, at), function, plain, refusing.orElse(body.getFirst()),
          refusing.isPresent() ? "refuses" : tells ? "tells" : "goes on", catches, ""));
    }
  }

  /// What stands between the word and its block.
  private String condition(String rest) {
    var end = python ? rest.lastIndexOf(':') : rest.lastIndexOf('{');
    var plain = (end < 0 ? rest : rest.substring(0, end)).strip();
    return plain.startsWith("(") && plain.endsWith(")") ? plain.substring(1, plain.length() - 1) : plain;
  }

  /// The statements of a block, without remarks and what only closes it.
  private List<String> body(int at, int end) {
    var found = new ArrayList<String>();
    var first = lines.get(at);
    var inline = python ? first.substring(first.lastIndexOf(':') + 1) : first.indexOf('{') < 0 ? first.replaceFirst("^\\s*if\\s*\\(.*?\\)\\s*", "") : first.substring(first.indexOf('{') + 1).replaceFirst("}\\s*$", "");
    if (!inline.isBlank() && end == at) {
      found.add(inline.strip());
    }
    lines.subList(at + 1, end + 1).stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("//") && !line.equals("}") && !line.startsWith("\"\"\"")).forEach(found::add);
    return found;
  }

  /// The last line of a block that a line opens.
  private int last(int at) {
    var end = at;
    if (python) {
      var depth = indent(lines.get(at));
      for (var next = at + 1; next < lines.size() && (lines.get(next).isBlank() || indent(lines.get(next)) > depth || lines.get(next).strip().startsWith(")")); next++) {
        end = lines.get(next).isBlank() ? end : next;
      }
      return end;
    }
    var open = 0;
    for (var next = at; next < lines.size(); next++) {
      // What closes the block before this one stands in the same line.
      var text = next == at ? lines.get(next).replaceFirst("^\\s*\\}", "") : lines.get(next);
      for (var letter : text.toCharArray()) {
        open += letter == '{' ? 1 : letter == '}' ? -1 : 0;
        if (letter == '}' && open <= 0) {
          return next > at && text.strip().startsWith("}") ? next - 1 : next;
        }
      }
      if (open == 0) {
        return next == at && lines.get(at).indexOf('{') < 0 && !lines.get(at).strip().endsWith(";") ? Math.min(at + 1, lines.size() - 1) : next;
      }
    }
    return at;
  }

  private static int indent(String text) {
    return text.length() - text.stripLeading().length();
  }

  Span span(int from, int to) {
    var first = lines.get(from);
    var last = lines.get(to);
    return new Span(file.path(), file.side(), from + 1, first.codePointCount(0, indent(first)) + 1, to + 1, last.codePointCount(0, last.stripTrailing().length()) + 1);
  }
}
