package org.holdpoint.report;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.finding.Exhibit.ContextTrace;
import org.holdpoint.finding.Exhibit.ContextTrace.Landing;
import org.holdpoint.finding.Finding;

/// A context trace in words: what the header and the first misplaced line show, and what follows.
final class ContextDrawing {

  private static final int NAMED = 2;

  private ContextDrawing() {}

  /// The marks of the frame: the header of the block, and the line that lands wrongly.
  static List<CodeFrame.Label> labels(Finding finding, ContextTrace trace) {
    var labels = new ArrayList<CodeFrame.Label>();
    labels.add(new CodeFrame.Label(finding.at(), first(trace), true));
    if (!trace.openerAt().equals(finding.at())) {
      labels.addFirst(new CodeFrame.Label(trace.openerAt(), opener(trace), false));
    }
    if (trace.cause().equals("left")) {
      labels.add(labels.size() - 1, new CodeFrame.Label(trace.leftAt(), "taken outside the block, which is left here without a word", false));
    }
    return labels;
  }

  private static String opener(ContextTrace trace) {
    return switch (trace.cause()) {
      case "unclosed" -> "opened here, and never left" + (trace.evidence().contains("closes-others") ? ": the script closes its other blocks, but not this one" : "");
      case "surplus" -> "opened here, and left before all of its lines were taken";
      case "moved" -> "opened here; a line that closes it stands beside its place";
      default -> "opened here";
    };
  }

  private static String first(ContextTrace trace) {
    var landing = trace.consequences().getFirst();
    var inside = place(landing.landsIn());
    var word = word(landing.text());
    return switch (trace.cause()) {
      case "unclosed" -> "still inside " + inside + switch (landing.effect()) {
        case "rejected" -> ", where `" + word + "` is no command: the router rejects it and stays there";
        case "unread" -> ", where `" + word + "` is not known";
        default -> ", where it takes effect";
      };
      case "failed-opener" -> "no command of " + inside + ": the router rejects it and stays there, and the lines of its block run there";
      default -> "runs in " + inside + (landing.effect().equals("rejected") ? ", where `" + word + "` is no command: the router rejects it" : ", where it takes effect");
    };
  }

  /// What follows from it, in one line; empty where nothing else does. `followers` are the findings that name this one as their cause.
  static String causes(Finding finding, ContextTrace trace, List<Finding> followers) {
    var parts = new ArrayList<String>();
    if (!followers.isEmpty()) {
      parts.add(Summary.count(followers.size(), "finding") + " below (" + (followers.size() == 1 ? "line " : "lines ")
          + String.join(", ", followers.stream().map(follower -> String.valueOf(follower.at().line())).distinct().limit(5).toList()) + ")");
    }
    var named = trace.consequences().stream().filter(landing -> applied(landing) && !landing.at().sharesLineWith(finding.at())
        && followers.stream().noneMatch(follower -> follower.at().sharesLineWith(landing.at()))).toList();
    named.stream().limit(NAMED).forEach(landing -> parts.add("`" + word(landing.text()) + "` in " + last(landing.landsIn()) + " (line " + landing.at().line() + ")"));
    if (named.size() > NAMED) {
      parts.add(Summary.count(named.size() - NAMED, "more line") + " that take" + (named.size() - NAMED == 1 ? "s" : "") + " effect elsewhere than meant");
    }
    var rejected = trace.consequences().stream().filter(landing -> landing.effect().equals("rejected")).count();
    if (rejected > 0) {
      parts.add(Summary.count(rejected, "rejected line"));
    }
    return String.join(", ", parts);
  }

  private static boolean applied(Landing landing) {
    return switch (landing.effect()) {
      case "set", "delete", "enter", "insert", "commit" -> true;
      default -> false;
    };
  }

  /// `configure > router Base > isis 0`; the operational root in words.
  static String place(String context) {
    return context.isEmpty() ? "the root" : context;
  }

  private static String last(String context) {
    return context.isEmpty() ? "the root" : context.substring(context.lastIndexOf('>') + 1).strip();
  }

  private static String word(String text) {
    var blank = text.indexOf(' ');
    return blank < 0 ? text : text.substring(0, blank);
  }
}
