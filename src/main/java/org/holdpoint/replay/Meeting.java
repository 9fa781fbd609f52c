package org.holdpoint.replay;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Document.State;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.source.LineForm;
import org.holdpoint.source.SourceLine;

/// Which state a script is applied to, and why. `state` is empty for an empty device; `ambiguous` when more than one state would do (none is taken then).
public record Meeting(Script script, Optional<State> state, String because, boolean ambiguous) {

  private static final int LOOKED_AT = 60;
  private static final int LONG = 400;
  private static final LineForm DEVICE = LineForm.of("\\W*(?i:(target |affected )?(device|router|switch|node|host|box|hostname|target|element|ne)(s|es)?(\\(e?s\\))?)\\W*");

  /// `base` are the states of the base side (empty without a base), `beside` those of the script's own side. The base's states come first; the only state of the language
  /// stands in only when there is a base, as does the first of several that the text above the script names (what is typed on a pair is written once); without one a state of the same subject beside the script, else none.
  public static Meeting of(Script script, List<State> base, List<State> beside, boolean compared) {
    var candidates = same(script, base);
    if (candidates.isEmpty()) {
      candidates = same(script, beside);
    }
    if (candidates.size() > 1) {
      var names = candidates.stream().map(state -> state.file().path()).toList();
      return new Meeting(script, Optional.empty(), "more than one state of " + script.subject().name() + ": " + String.join(", ", names), true);
    }
    if (candidates.size() == 1) {
      return new Meeting(script, Optional.of(candidates.getFirst()), script.because().equals(candidates.getFirst().because()) ? script.because()
          : "same device: " + script.subject().name(), false);
    }
    var only = base.stream().filter(state -> state.language() == script.language()).toList();
    if (compared && only.size() == 1) {
      return new Meeting(script, Optional.of(only.getFirst()), "the only " + script.language().name() + " configuration of the base", false);
    }
    var named = compared ? named(script, only) : List.<State>of();
    if (!named.isEmpty()) {
      var first = named.getFirst().subject().name();
      return new Meeting(script, Optional.of(named.getFirst()), said(head(script), first) ? "the device that it is for: " + first
          : "named in it: " + named.stream().map(state -> state.subject().name()).collect(Collectors.joining(", ")) + (named.size() > 1 ? "; taken for the first" : ""), false);
    }
    return new Meeting(script, Optional.empty(), compared ? "no state of " + script.subject().name() + " in the base" : "no base", false);
  }

  /// What the lines of the script are about: the device whose state it meets, else what the script is called after.
  public Subject subject() {
    return state.map(State::subject).orElse(script.subject());
  }

  /// The states of which what stands above the first line of a script names the device, in the order in which it does; those first that it says to be the device.
  private static List<State> named(Script script, List<State> states) {
    var text = head(script);
    return states.stream().filter(state -> place(text, state.subject().name()) >= 0).sorted(Comparator.comparing((State state) -> !said(text, state.subject().name())).thenComparingInt(state -> place(text, state.subject().name()))).toList();
  }

  /// What stands above its first line.
  private static String head(Script script) {
    var first = script.statements().stream().filter(statement -> statement.kind() == Statement.Kind.COMMAND).mapToInt(Statement::line).min().orElse(0);
    return script.file().lines().stream().filter(line -> line.number() < first).limit(LOOKED_AT).map(SourceLine::text).filter(line -> line.length() <= LONG).collect(Collectors.joining("\n"));
  }

  /// Whether a name stands behind the word for what it is: `Device: dist-b (Catalyst 9500)`, `| Router | dist-b |`.
  private static boolean said(String text, String name) {
    return text.lines().anyMatch(line -> {
      var at = place(line, name);
      return at > 0 && DEVICE.matches(line.substring(0, at));
    });
  }

  /// Where a name stands in a text as a word of its own, or -1.
  private static int place(String text, String name) {
    for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if ((at == 0 || !within(text.charAt(at - 1))) && (at + name.length() == text.length() || !within(text.charAt(at + name.length())))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean within(char letter) {
    return Character.isLetterOrDigit(letter) || letter == '-' || letter == '_';
  }

  private static List<State> same(Script script, List<State> states) {
    return states.stream().filter(state -> state.language() == script.language() && state.subject().equals(script.subject())).toList();
  }
}
