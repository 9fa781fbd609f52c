package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ProgramFact.ProgramCheck;
import org.holdpoint.fact.ProgramFact.ProgramTest;
import org.holdpoint.fact.Subject;

/// Questions at which a program refuses to go on, errors that it catches, and tests. A block that begins and ends in one line is read as well; what a statement means is told by its first word.
final class Refusals {

  private static final Pattern ASKED = Pattern.compile("^\\s*(?:\\}\\s*)?(?:else\\s+|el)?if\\b\\s*(.*)$");
  private static final Pattern CAUGHT = Pattern.compile("^\\s*(?:except\\b\\s*(.*?)(?:\\s+as\\s+\\w+)?:.*|\\}?\\s*catch\\s*\\(?\\s*([^){]*?)\\)?\\s*\\{.*)$");
  private static final Pattern REFUSES = Pattern.compile("^(?:\\}?\\s*)(?:raise\\b|throw\\b|panic!?\\(|(?:sys\\.|os\\._?|System\\.|process\\.|std::process::)?(?:exit|Exit|abort)\\(|log\\.(?:Fatal|Panic)\\w*\\(|return\\s+(?:.*\\b(?:fmt\\.Errorf|errors\\.New)\\(|Err\\(|(?:nil,\\s*)?err\\b)|fatalError\\(|bail!).*");
  private static final Pattern TELLS = Pattern.compile("^(?:(?:self\\.|this\\.)?_?(?:log|logger|logging|LOG|LOGGER|console|warnings|slog|klog|glog|Log)\\.\\w+.*|print(?:ln|f)?!?\\(.*|e?println!.*|System\\.(?:err|out)\\.print.*|fmt\\.(?:F?[Pp]rint)\\w*\\(.*|warn(?:ing)?\\(.*|Console\\.(?:Error\\.)?Write.*|Write-(?:Warning|Host|Output|Verbose|Information|Debug)\\b.*)");
  private static final Pattern TEST = Pattern.compile("test_?\\w+|Test[A-Z_]\\w*");

  private final CodeBlocks code;
  private final Subject subject;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private Refusals(CodeBlocks code) {
    this.code = code;
    this.subject = new Subject("file", code.file().key());
  }

  static List<Fact> in(CodeBlocks code) {
    var refusals = new Refusals(code);
    refusals.read();
    return List.copyOf(refusals.facts);
  }

  private void read() {
    var function = "";
    var depth = -1;
    for (var at = 0; at < code.size(); at++) {
      var text = code.line(at);
      if (text.isBlank() || text.length() > CodeLine.LONGEST) {
        continue;
      }
      if (code.python() && depth >= 0 && CodeBlocks.indent(text) <= depth && !text.strip().startsWith(")")) {
        function = "";
        depth = -1;
      }
      var named = code.function(at);
      if (named.isPresent()) {
        function = named.get();
        depth = CodeBlocks.indent(text);
        test(function, at);
      } else {
        question(function, at);
      }
    }
  }

  private void test(String function, int at) {
    if (TEST.matcher(function).matches() && code.file().path().toLowerCase(Locale.ROOT).contains("test")) {
      facts.add(new ProgramTest(Key.of(subject, "program-test", function), code.span(at, code.last(at)), code.span(at, at), function));
    }
  }

  private void question(String function, int at) {
    var text = code.line(at);
    var asked = ASKED.matcher(text);
    var caught = CAUGHT.matcher(text);
    var catches = caught.matches();
    if (!catches && !asked.matches()) {
      return;
    }
    var end = code.last(at);
    var body = code.body(at, end);
    if (body.isEmpty()) {
      return;
    }
    var condition = catches ? Optional.ofNullable(caught.group(1)).orElseGet(() -> Optional.ofNullable(caught.group(2)).orElse("")) : condition(asked.group(1));
    var refusing = body.stream().filter(line -> REFUSES.matcher(line).matches()).findFirst();
    var tells = !catches && body.stream().allMatch(line -> TELLS.matcher(line).matches());
    if (refusing.isPresent() || tells || catches) {
      var plain = condition.strip().replaceAll("\\s+", " ");
      var number = seen.merge(function + "\n" + plain, 1, Integer::sum);
      facts.add(new ProgramCheck(Key.of(subject, "program-check", function, plain, Integer.toString(number)), code.span(at, end), code.span(at, at), function, plain, refusing.orElse(body.getFirst()),
          refusing.isPresent() ? "refuses" : tells ? "tells" : "goes on", catches, ""));
    }
  }

  /// What stands between the word and its block.
  private String condition(String rest) {
    var end = code.python() ? rest.lastIndexOf(':') : rest.lastIndexOf('{');
    var plain = (end < 0 ? rest : rest.substring(0, end)).strip();
    return plain.startsWith("(") && plain.endsWith(")") ? plain.substring(1, plain.length() - 1) : plain;
  }
}
