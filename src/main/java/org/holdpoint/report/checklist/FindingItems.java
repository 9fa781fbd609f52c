package org.holdpoint.report.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.finding.Exhibit;
import org.holdpoint.finding.Exhibit.ContextTrace;
import org.holdpoint.finding.Exhibit.HostCount;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;
import org.holdpoint.finding.Verification;
import org.holdpoint.report.Ranked;
import org.holdpoint.report.Sources;
import org.holdpoint.report.checklist.Item.Back;
import org.holdpoint.report.checklist.Item.Check;
import org.holdpoint.report.checklist.Item.Ground;
import org.holdpoint.report.checklist.Item.Line;
import org.holdpoint.report.checklist.Item.WasNow;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// What findings ask: the reviewer before the change, the operator during it where lines may land elsewhere, and after it what the device shows.
final class FindingItems {

  private final Brief brief;
  private final Judged judged;
  /// The item that tells the way back, by the file.
  private final Map<String, String> waysBack;

  FindingItems(Brief brief, Map<String, String> waysBack) {
    this.brief = brief;
    this.judged = new Judged(brief);
    this.waysBack = waysBack;
  }

  List<Item> items() {
    var findings = Ranked.counting(brief.report());
    return Stream.of(findings.stream().map(this::before), findings.stream().flatMap(finding -> during(finding).stream()), after(findings).stream(), owners(findings).stream())
        .flatMap(items -> items).toList();
  }

  private Item before(Finding finding) {
    var change = change(finding);
    var was = change.was().map(Line::text).orElse("");
    var back = judged.wayBack(finding).<Back>map(way -> Optional.ofNullable(waysBack.get(way.file())).<Back>map(id -> new Back.See(id, way.file())).orElseGet(() -> new Back.Here(way)))
        .orElseGet(() -> new Back.None("no script or configuration that was judged brings it"));
    return new Item(Ids.id(finding.rule(), Moment.BEFORE, finding.fingerprint(), finding.message(), was), Moment.BEFORE, Role.REVIEWER, finding.severity(), finding.particulars().subject(), finding.ask(),
        List.of(new Ground.Found(finding)), Optional.of(change), about(finding).map(_ -> check(finding)), Optional.of(back), Optional.of(blastRadius(finding)), finding.incidents());
  }

  /// Where a line may land elsewhere than meant, the prompt shows it in time.
  private Optional<Item> during(Finding finding) {
    return finding.exhibit().filter(ContextTrace.class::isInstance).map(ContextTrace.class::cast).map(trace -> Item.of(
        Ids.id(finding.rule(), Moment.DURING, finding.fingerprint(), trace.meantFor(), trace.landsIn()), Moment.DURING, Role.OPERATOR, finding.severity(), finding.particulars().subject(),
        "Before line " + finding.at().line() + " of `" + finding.at().file() + "` is sent, show that the prompt stands in `" + trace.meantFor() + "`, not in `" + trace.landsIn()
            + "`; stop at the first line that the device rejects.", List.of(new Ground.Found(finding))));
  }

  /// One item for a command on a device, whatever it verifies; one for all that we know no command for, by rule and subject.
  private List<Item> after(List<Finding> findings) {
    var grouped = findings.stream().filter(finding -> about(finding).isPresent())
        .collect(Collectors.groupingBy(this::shown, LinkedHashMap::new, Collectors.toList()));
    var items = new ArrayList<Item>();
    grouped.forEach((_, together) -> {
      var first = together.getFirst();
      var check = together.stream().map(this::check).distinct().reduce(FindingItems::together).orElseThrow();
      var question = switch (check) {
        case Check.Known _ -> "Run the command, and show what it prints.";
        case Check.Unknown(var because) -> "No command is known that shows this (" + because + "): say which one does, and what it prints when all is well.";
      };
      var fingerprints = together.stream().map(Finding::fingerprint).collect(Collectors.joining(" "));
      items.add(Item.of(Ids.id(first.rule(), Moment.AFTER, fingerprints, check.toString()), Moment.AFTER, Role.OPERATOR, first.severity(), first.particulars().subject(), question,
          together.stream().<Ground>map(Ground.Found::new).toList()).verifiedBy(check));
    });
    return items;
  }

  private List<String> shown(Finding finding) {
    return switch (check(finding)) {
      case Check.Known(var by) -> List.of(finding.particulars().subject(), by.run());
      case Check.Unknown(var because) -> List.of(finding.particulars().subject(), finding.rule(), because);
    };
  }

  /// One command shows both.
  private static Check together(Check one, Check other) {
    return one instanceof Check.Known(Verification(var language, var run, var expect)) && other instanceof Check.Known(var by)
        ? new Check.Known(new Verification(language, run, expect + "; and " + by.expect())) : one;
  }

  /// How many are hit is what the owner of a service knows, where the files do not tell.
  private List<Item> owners(List<Finding> findings) {
    var grave = findings.stream().filter(finding -> finding.severity().atLeast(Severity.WARNING) && about(finding).isPresent() && blastRadius(finding).equals(UNKNOWN))
        .collect(Collectors.groupingBy(finding -> finding.particulars().subject(), LinkedHashMap::new, Collectors.toList()));
    var items = new ArrayList<Item>();
    grave.forEach((subject, together) -> items.add(Item.of(Ids.id("blast-radius", Moment.BEFORE, subject), Moment.BEFORE, Role.OWNER, together.getFirst().severity(),
        subject, "Say which services run through it, and how many of their users are hit if this goes wrong; the files do not tell.",
        together.stream().<Ground>map(Ground.Found::new).toList())));
    return items;
  }

  private static final String UNKNOWN = "unknown";

  /// How many of what, from the exhibit that counts.
  private static String blastRadius(Finding finding) {
    return finding.exhibit().map(exhibit -> switch (exhibit) {
      case HostCount(var groups) -> groups.stream().map(group -> group.hit() + " of " + group.total() + " " + group.name() + group.floor().map(floor -> ", floor " + floor).orElse(""))
          .collect(Collectors.joining("; "));
      case Exhibit.AccessWitness witness -> witness.actions() + (witness.actions() == 1 ? " action newly" : " actions newly");
      case ContextTrace _, Exhibit.WindowLine _ -> UNKNOWN;
    }).orElse(UNKNOWN);
  }

  private Check check(Finding finding) {
    var language = judged.language(finding);
    var known = finding.particulars().verify().stream().filter(one -> language.filter(one.language()::equals).isPresent()).findFirst();
    return known.<Check>map(Check.Known::new).orElseGet(() -> new Check.Unknown(language.map(name -> finding.rule() + " names none for " + name)
        .orElse("the language of " + finding.at().file() + " is not known")));
  }

  private WasNow change(Finding finding) {
    Function<Span, Line> line = at -> line(brief.report().sources(), at);
    var was = finding.particulars().was().or(() -> Optional.of(finding.at()).filter(at -> at.side() == Side.BASE));
    return new WasNow(was.map(line), Optional.of(finding.at()).filter(at -> at.side() == Side.HEAD && !at.gap()).map(line), brief.report().compared());
  }

  private static Line line(Sources sources, Span at) {
    return new Line(at, sources.line(at, at.line()).strip(), at.endLine() - at.line());
  }

  private static Optional<String> about(Finding finding) {
    return Optional.of(finding.particulars().subject()).filter(subject -> !subject.isEmpty());
  }
}
