package org.holdpoint.report.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Fix;
import org.holdpoint.finding.Verification;
import org.holdpoint.report.Markdown;
import org.holdpoint.report.Ranked;
import org.holdpoint.report.Summary;
import org.holdpoint.report.checklist.Item.Back;
import org.holdpoint.report.checklist.Item.Check;
import org.holdpoint.report.checklist.Item.Ground;
import org.holdpoint.report.checklist.Item.Line;
import org.holdpoint.report.checklist.Item.WasNow;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// Items as Markdown in which nothing of what files say is markup. A precedent is told where it is cited first.
final class ItemLines {

  private static final int MOST = 6;
  private final List<Precedent> precedents = Precedents.all();
  private final Set<String> told = new HashSet<>();
  private final Map<String, Finding> named;

  /// `named` are the findings of the report, by their fingerprints.
  ItemLines(Map<String, Finding> named) {
    this.named = named;
  }

  /// The question, and below it a line for each thing that speaks for it.
  List<String> lines(Item item) {
    var lines = new ArrayList<String>();
    lines.add("**" + item.role().heading() + "**" + (item.about().isEmpty() ? "" : ", " + Markdown.words(item.about())) + ": " + Markdown.words(item.question()));
    if (item.moment() != Moment.BEFORE) {
      item.verify().ifPresent(check -> lines.addAll(check(check)));
    }
    item.evidence().stream().limit(MOST).map(ItemLines::ground).forEach(lines::add);
    if (item.evidence().size() > MOST) {
      lines.add("  - and " + Summary.count(item.evidence().size() - MOST, "more place"));
    }
    item.change().map(ItemLines::change).ifPresent(lines::add);
    if (item.moment() == Moment.BEFORE && item.change().isPresent()) {
      item.evidence().stream().filter(Ground.Found.class::isInstance).map(Ground.Found.class::cast).forEach(found -> lines.addAll(reason(found.finding())));
    }
    if (item.moment() == Moment.BEFORE) {
      item.verify().ifPresent(check -> lines.add(shown(check)));
    }
    item.back().ifPresent(back -> lines.addAll(back(back)));
    item.blastRadius().ifPresent(radius -> lines.add("  - blast radius: " + Markdown.words(radius)));
    item.incidents().forEach(incident -> lines.add("  - precedent " + precedent(incident)));
    return lines;
  }

  private static String ground(Ground ground) {
    return "  - " + switch (ground) {
      case Ground.Found(var finding) -> finding.severity().word() + " " + Markdown.code(finding.rule()) + " at " + place(finding.at()) + ": " + Markdown.words(finding.message());
      case Ground.Place(var at, var message) -> place(at) + ": " + Markdown.words(message);
      case Ground.Said(var message) -> Markdown.words(message);
    };
  }

  /// What it follows from, why it matters, and what would mend it.
  private List<String> reason(Finding finding) {
    var lines = new ArrayList<String>();
    Ranked.causes(finding, named).stream().limit(MOST).forEach(cause -> lines.add("  - follows from " + Markdown.code(cause.rule()) + " at " + place(cause.at())));
    lines.add("  - why: " + Markdown.words(finding.why()));
    lines.add("  - repair: " + Markdown.words(finding.fix().map(Fix::description).orElse(finding.repair())));
    return lines;
  }

  /// How the device shows it today; what it should print is asked after the change.
  private static String shown(Check check) {
    return switch (check) {
      case Check.Known(var by) -> "  - shown on the device by: " + Markdown.code(by.run());
      case Check.Unknown(var because) -> "  - no command known: " + Markdown.words(because);
    };
  }

  private static String change(WasNow change) {
    var was = change.was().map(line -> line(line) + " in " + Markdown.code(line.at().file() + ":" + line.at().line())).orElse(change.compared() ? "not there" : "not compared");
    var now = change.now().map(ItemLines::line).orElse("not there");
    return change.was().isPresent() && change.was().map(Line::text).equals(change.now().map(Line::text)) ? "  - was and is: " + now + "; what it stands in, or what it leads to, is another"
        : "  - was: " + was + "; now: " + now;
  }

  private static String line(Line line) {
    return Markdown.code(line.text()) + (line.more() > 0 ? " and " + Summary.count(line.more(), "more line") : "");
  }

  private static List<String> check(Check check) {
    return switch (check) {
      case Check.Known(Verification(_, var run, var expect)) -> List.of("  - run on the device: " + Markdown.code(run), "  - it should print: " + Markdown.words(expect));
      case Check.Unknown(var because) -> List.of("  - no command known: " + Markdown.words(because));
    };
  }

  private static List<String> back(Back back) {
    return switch (back) {
      case Back.See(_, var file) -> List.of("  - way back: under If it fails, for " + Markdown.code(file));
      case Back.None(var because) -> List.of("  - no automatic way back: " + Markdown.words(because));
      case Back.Here(WayBack.Reload(_, _, var before)) -> List.of("  - no automatic way back: a whole configuration is no script"
          + before.map(file -> "; what stood there is " + Markdown.code(file)).orElse(""));
      case Back.Here(WayBack.Inverse inverse) -> inverse(inverse);
    };
  }

  private static List<String> inverse(WayBack.Inverse inverse) {
    var lines = new ArrayList<String>();
    if (inverse.lines().isEmpty() && inverse.without().isEmpty()) {
      return List.of("  - nothing to take back: the script changes nothing in the configuration");
    }
    inverse.without().forEach(what -> lines.add("  - no automatic way back: " + Markdown.words(what)));
    if (!inverse.lines().isEmpty()) {
      var fenced = Markdown.block(inverse.lines()).split("\n", -1);
      for (var index = 0; index < fenced.length; index++) {
        // Further in than a marker of ours ever stands.
        lines.add((index == 0 || index == fenced.length - 1 ? "  " : "    ") + fenced[index]);
      }
    }
    return lines;
  }

  private String precedent(String incident) {
    var known = Precedents.of(incident, precedents);
    if (!told.add(incident)) {
      return Markdown.code(incident) + ": told above";
    }
    return Markdown.code(incident) + known.map(one -> ": " + Markdown.words(one.facts().getFirst()) + " " + Markdown.words(one.facts().getLast()) + " Source: " + Markdown.words(one.source()))
        .orElse(": not in our table");
  }

  private static String place(Span at) {
    return Markdown.code(at.file() + ":" + at.line()) + Optional.of(at.side()).filter(Side.BASE::equals).map(_ -> " (before the change)").orElse("");
  }
}
