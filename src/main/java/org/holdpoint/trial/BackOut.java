package org.holdpoint.trial;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.ContextFact.BareCommit;
import org.holdpoint.fact.ContextFact.EarlySave;
import org.holdpoint.fact.ContextFact.LoadedBack;
import org.holdpoint.fact.ContextFact.UnfinishedReturn;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Entering;
import org.holdpoint.replay.machine.Restoring;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.tree.ConfigChange;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Span;

/// The lines of a way back, on the device as the work leaves it: what is not as it was before the work.
final class BackOut {

  private static final Pattern PLACE = Pattern.compile("    \\(line \\d+\\)$");
  /// The number of an entry of a list, which the device gives itself where nobody does.
  private static final Pattern NUMBER = Pattern.compile("(?:^|\\b(?:seq|index|rule) )\\d+ (?=(?:permit|deny)\\b)");
  /// It is there whether or not something is written of it.
  private static final Pattern PORT = Pattern.compile("(?:interface|port) .*");

  /// A neighbor goes with all its lines then, where no group gives it an AS ("neighbor remote-as", Cisco IOS IP Routing: BGP Command Reference).
  private static final Pattern UNMADE = Pattern.compile("\\s*no (neighbor \\S+ )remote-as.*");

  private static final Pattern PATH = Pattern.compile("^.*[/:]");

  /// (lines) So many of each are told; the way back itself is told by `replay --undo`.
  private static final int MOST = 3;

  private BackOut() {}

  /// `heading` is what says that it is one, `began` the configuration before the work, `replay` that of the way back on what the work left.
  static Optional<Fact> unfinished(Script script, Span heading, ConfigNode began, Replay replay) {
    var steps = replay.steps();
    var acting = steps.stream().filter(BackOut::acts).map(Step::statement).toList();
    if (acting.isEmpty() || ConfigChange.between(began, replay.before()).isEmpty() || steps.stream().anyMatch(Restoring::by)) {
      return Optional.empty();
    }
    var change = ConfigChange.between(replay.after(), began).stream().filter(line -> !open(line, steps)).toList();
    var brought = named(ConfigChange.between(replay.before(), began), "- ");
    // What the way back writes itself, a default value say, is nothing that the work left.
    var left = besides(named(change, "- "), named(change, "+ ")).stream().filter(brought::contains).filter(line -> !emptied(line, replay)).toList();
    var missing = besides(named(change, "+ "), named(change, "- "));
    return left.isEmpty() && missing.isEmpty() ? Optional.empty()
        : Optional.of(new UnfinishedReturn(Key.of(script.subject(), "unfinished-return", script.file().key(), String.valueOf(heading.line())), heading.to(acting.getFirst().at()), heading.to(acting.getLast().at()), few(left), few(missing),
            Math.max(0, left.size() - MOST) + Math.max(0, missing.size() - MOST)));
  }

  /// The lines that load a configuration.
  static List<Fact> loads(Script script, Replay replay) {
    return replay.steps().stream().filter(Restoring::by).map(Step::statement)
        .<Fact>map(line -> new LoadedBack(Key.of(script.subject(), "loaded-back", script.file().key(), line.text()), line.at(), line.at(), line.text(), spokenOf(script, line))).toList();
  }

  private static boolean spokenOf(Script script, Statement line) {
    var name = PATH.matcher(line.texts().getLast()).replaceFirst("");
    return script.file().lines().stream().anyMatch(other -> other.number() != line.line() && other.text().contains(name));
  }

  private static List<String> few(List<String> lines) {
    return lines.subList(0, Math.min(MOST, lines.size()));
  }

  /// What takes back is put into effect and saved for good: nobody wants that taken back again by itself.
  static boolean asked(Fact fact) {
    return !(fact instanceof BareCommit || fact instanceof EarlySave);
  }

  private static boolean acts(Step step) {
    return step.effect() instanceof Effect.Set || step.effect() instanceof Effect.Delete || step.effect() instanceof Effect.Insert;
  }

  /// Whether a line that nobody could read may be about it.
  private static boolean open(String line, List<Step> steps) {
    if (steps.stream().map(step -> UNMADE.matcher(step.statement().text())).anyMatch(no -> no.matches() && line.substring(1).strip().startsWith(no.group(1)))) {
      return true;
    }
    var word = line.strip().split(" ")[line.startsWith(" ") ? 0 : 1];
    return steps.stream().filter(step -> step.effect() instanceof Effect.Unread && step.statement().kind() == Statement.Kind.COMMAND).anyMatch(step -> step.statement().texts().contains(word));
  }

  /// The lines without those that only have another number among the `others`.
  private static List<String> besides(List<String> lines, List<String> others) {
    var same = others.stream().map(BackOut::unnumbered).toList();
    return lines.stream().filter(line -> !same.contains(unnumbered(line))).toList();
  }

  private static String unnumbered(String line) {
    return NUMBER.matcher(line).replaceFirst("");
  }

  /// Whether it is a port in which nothing of the work is left.
  private static boolean emptied(String line, Replay replay) {
    return PORT.matcher(line).matches() && emptied(line, replay.after(), replay.before());
  }

  private static boolean emptied(String line, ConfigNode after, ConfigNode work) {
    return after.children().values().stream().anyMatch(block -> work.child(block.key()).filter(other -> !other.children().isEmpty())
        .filter(other -> block.key().equals(line) ? block.children().values().stream().noneMatch(one -> stands(one, other)) : emptied(line, block, other)).isPresent());
  }

  private static boolean stands(ConfigNode one, ConfigNode work) {
    return !one.negated() && work.child(one.key()).filter(other -> !other.negated() && other.words().equals(one.words())).isPresent();
  }

  private static List<String> named(List<String> change, String sign) {
    return change.stream().filter(line -> line.startsWith(sign)).map(line -> PLACE.matcher(line).replaceFirst("").substring(sign.length()).strip()).filter(line -> !Entering.typed(line)).toList();
  }
}
