package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ProgramFact.ProgramLoop;
import org.holdpoint.fact.ProgramFact.TakingCall;
import org.holdpoint.fact.ProgramFact.TakingFunction;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.program.CodeBlocks.Function;

/// Calls by which a program takes things away or puts them aside, told by the first word of their names, and what the functions of such a program ask before they do: marks, and lists that they read to the end.
final class Takings {

  private static final Pattern CALL = Pattern.compile("(?:([A-Za-z_][\\w.]*)\\.)?\\b([A-Za-z_]\\w*)\\s*\\(");
  private static final Set<String> ASIDE = Set.of("deprecate", "disable", "suspend", "deactivate", "archive", "quarantine", "cordon", "hide", "unpublish", "trash", "stop");
  private static final Set<String> TAKES = Set.of("delete", "remove", "terminate", "drop");
  private static final Set<String> FINAL = Set.of("purge", "destroy", "wipe", "erase", "expunge");
  private static final Set<String> PART = Set.of("soft", "latest", "schedule", "scheduled");
  private static final Set<String> WHOLE = Set.of("all", "every", "permanent", "permanently", "forever", "metadata", "hard", "recursive", "finally");
  private static final Pattern MARK = Pattern.compile("(?i)(?<![a-z])(?:legal_?)?(on_?hold|hold|held|protect(?:ed|ion)?|pinned|keep|exempt(?:ed|ion)?|locked|retain(?:ed)?|reserved|do_?not_?\\w+|never_?\\w+)(?![a-z])");
  private static final Pattern ASKED = Pattern.compile("^\\s*(?:\\}\\s*)?(?:else\\s+|el)?if\\b\\s*(.*?)\\s*[:{]\\s*(.*)$");
  private static final Pattern SPARES = Pattern.compile("^(?:continue|return\\s+(?:False|false))\\b.*");
  private static final Pattern TURNED = Pattern.compile("\\bnot\\b|!");
  private static final Pattern LOOP = Pattern.compile("^\\s*(?:async\\s+)?(?:for|while)\\b.*");
  private static final Pattern PAGES = Pattern.compile("(?i)[\"'.\\w]*\\b(next|next_?page|next_?link|cursor|(?:page|next|continuation)_?token|marker|has_?more|is_?truncated|get_?paginator|paginate|iter_?pages|last_?evaluated_?key)\\b");
  private static final Pattern BOUNDED = Pattern.compile("(?i)\\b(limit|per_?page|page_?size|max_?(?:results|items|keys|records))\\b[\"']?\\s*[:=]\\s*[\"']?\\d+");

  private final CodeBlocks code;
  private final Subject subject;
  private final Map<String, Integer> seen = new HashMap<>();

  private Takings(CodeBlocks code) {
    this.code = code;
    this.subject = new Subject("file", code.file().key());
  }

  /// None where the file takes nothing away.
  static List<Fact> in(CodeBlocks code) {
    var takings = new Takings(code);
    var functions = code.functions();
    var calls = functions.stream().flatMap(function -> takings.calls(function).stream()).toList();
    var facts = new ArrayList<Fact>(calls);
    if (!calls.isEmpty()) {
      functions.forEach(function -> facts.add(takings.function(function)));
    }
    return facts;
  }

  private List<Fact> calls(Function function) {
    var found = new ArrayList<Fact>();
    for (var at = function.from() + 1; at <= function.to(); at++) {
      var line = code.line(at);
      var call = CALL.matcher(line);
      while (!remark(line) && call.find()) {
        var finality = finality(call.group(2));
        if (finality >= 0) {
          var place = code.file().span(at + 1, call.start(), call.end(2));
          var receiver = call.group(1) == null ? "" : call.group(1);
          var number = seen.merge(function.name() + " " + call.group(), 1, Integer::sum);
          found.add(new TakingCall(Key.of(subject, "taking-call", function.name(), receiver, call.group(2), Integer.toString(number)), place, place, function.name(), receiver, call.group(2), finality));
        }
      }
    }
    return found;
  }

  /// The rank of a name by its words; below 0 where it takes nothing.
  private static int finality(String called) {
    var words = Arrays.stream(called.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT).split("_")).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty()) {
      return -1;
    }
    var takes = TAKES.contains(words.getFirst());
    if (ASIDE.contains(words.getFirst()) || PART.contains(words.getFirst()) && words.stream().anyMatch(TAKES::contains) || takes && words.stream().anyMatch(PART::contains)) {
      return 0;
    }
    return FINAL.contains(words.getFirst()) || takes && words.stream().anyMatch(WHOLE::contains) ? 2 : takes ? 1 : -1;
  }

  private TakingFunction function(Function function) {
    var spares = new ArrayList<String>();
    var marks = new ArrayList<String>();
    var loops = new ArrayList<ProgramLoop>();
    var pages = false;
    var bounded = false;
    for (var at = function.from() + 1; at <= function.to(); at++) {
      var line = code.line(at);
      if (remark(line)) {
        continue;
      }
      MARK.matcher(line).results().map(found -> found.group(1).toLowerCase(Locale.ROOT)).forEach(marks::add);
      var asked = ASKED.matcher(line);
      if (asked.matches() && MARK.matcher(asked.group(1)).find() && !TURNED.matcher(asked.group(1)).find() && SPARES.matcher(asked.group(2).isEmpty() && at < function.to() ? code.line(at + 1).strip() : asked.group(2)).matches()) {
        spares.add(asked.group(1).replaceAll("\\s+", " "));
      }
      if (LOOP.matcher(line).matches()) {
        loops.add(new ProgramLoop(line.strip(), code.span(at, at)));
      }
      pages |= PAGES.matcher(line).find();
      bounded |= BOUNDED.matcher(line).find();
    }
    var number = seen.merge(function.name(), 1, Integer::sum);
    var at = code.span(function.from(), function.from());
    return new TakingFunction(Key.of(subject, "taking-function", function.name(), Integer.toString(number)), at, at, function.name(), pages, bounded, List.copyOf(spares), marks.stream().distinct().toList(), List.copyOf(loops));
  }

  private static boolean remark(String line) {
    var plain = line.strip();
    return plain.startsWith("#") || plain.startsWith("//") || plain.startsWith("*");
  }
}
