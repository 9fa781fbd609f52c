package org.holdpoint.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.holdpoint.fact.ContextFact.MisplacedLine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.tree.ConfigChange;
import org.holdpoint.source.SourceFile;

/// A script with a margin that shows where each line lands, is rejected, or leaves a level; then what it changes in the configuration.
public final class Margin {

  private static final int MARGIN = 34;

  private Margin() {}

  /// `head` says what is applied to what. Lines are at most `width` columns where the script's own lines allow it.
  public static String draw(SourceFile file, Replay replay, String head) {
    var lines = new ArrayList<String>();
    lines.add(head);
    lines.add("");
    var marks = new HashMap<Integer, String>();
    replay.facts().stream().filter(MisplacedLine.class::isInstance).map(MisplacedLine.class::cast).forEach(fact -> marks.put(fact.at().line(), mark(fact)));
    var shown = "";
    for (var step : replay.steps()) {
      var line = step.statement().line();
      if (marks.containsKey(line)) {
        lines.add(" ".repeat(MARGIN) + "     ^^ " + marks.get(line));
      }
      var margin = margin(step);
      lines.add(pad(margin.equals(shown) ? "." : margin) + "%4d  %s".formatted(line, visible(file.text(line))).stripTrailing());
      shown = margin;
    }
    lines.add("");
    var change = ConfigChange.between(replay.before(), replay.after());
    lines.add(change.isEmpty() ? "The configuration stays as it is." : "What this changes in the configuration:");
    change.forEach(text -> lines.add("  " + visible(text)));
    lines.add("");
    lines.add(summary(replay));
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private static String mark(MisplacedLine fact) {
    return switch (fact.cause()) {
      case "unclosed" -> "meant for " + fact.meantFor() + ": `" + fact.opener() + "` was never left";
      case "surplus" -> "meant for " + fact.meantFor() + ": `" + fact.opener() + "` was left too early";
      case "moved" -> "meant for " + fact.meantFor() + ": a closing line stands beside its place";
      case "left" -> "meant for " + fact.meantFor() + ": it was left without a word at line " + fact.leftAt().line();
      case "not-entered" -> "meant for " + fact.meantFor() + ": no header before it leads there";
      case "unknown-opener" -> "a block whose header is unknown: if the device does not take it, its lines run here";
      default -> "its block was never entered";
    };
  }

  private static String margin(Step step) {
    return switch (step.effect()) {
      case Effect.Rejected _ -> "REJECTED in " + last(step.at());
      case Effect.Unread _ -> "unread";
      case Effect.Nothing _ -> "";
      case Effect.Exec _ -> "runs";
      case Effect.Leave(var levels) -> levels == 0 ? "nothing to leave" : "leaves " + last(step.at());
      case Effect.Enter _ -> "enters " + last(step.after());
      case Effect.Commit(var phase) -> phase.name().toLowerCase(java.util.Locale.ROOT) + " in " + last(step.landsIn());
      case Effect.Set _ -> "sets in " + last(step.landsIn());
      case Effect.Delete _ -> "removes in " + last(step.landsIn());
      case Effect.Insert(var manner, _, _, _) -> (switch (manner) {
        case BEFORE, AFTER -> "moves in ";
        case RENAMED -> "renames in ";
        case COPIED -> "copies in ";
        case INACTIVE -> "switches off in ";
        case ACTIVE -> "switches on in ";
        case MATCHING -> "deletes in ";
        case PROTECTED -> "protects in ";
        case UNPROTECTED -> "takes protection off in ";
      }) + last(step.landsIn());
    };
  }

  private static String last(Frame frame) {
    return frame.depth() == 0 ? "the root" : frame.key();
  }

  private static String pad(String margin) {
    var text = visible(margin);
    return text.length() >= MARGIN ? text.substring(0, MARGIN - 2) + "… " : text + " ".repeat(MARGIN - text.length());
  }

  /// Nothing in a file may steer the terminal.
  private static String visible(String text) {
    return text.codePoints().mapToObj(point -> point == '\t' ? "    " : Character.isISOControl(point) ? "\\x%02x".formatted(point) : Character.toString(point))
        .collect(Collectors.joining());
  }

  private static String summary(Replay replay) {
    var rejected = replay.steps().stream().filter(step -> step.effect() instanceof Effect.Rejected).count();
    var unread = replay.steps().stream().filter(step -> step.effect() instanceof Effect.Unread).count();
    var applied = replay.steps().stream().filter(step -> step.effect() instanceof Effect.Set || step.effect() instanceof Effect.Delete).count();
    return applied + " lines take effect, " + rejected + " are rejected, " + unread + " unread"
        + (replay.stopped() > 0 ? "; a file stops at the first error: " + replay.stopped() + " lines never run" : "") + ".";
  }

  /// The replays of several scripts, one after the other.
  public static String join(List<String> drawings) {
    return String.join("\n", drawings);
  }
}
