package org.holdpoint.report.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.finding.Severity;
import org.holdpoint.finding.Undecided;
import org.holdpoint.gate.Allowed;
import org.holdpoint.report.Ranked;
import org.holdpoint.report.Remark;
import org.holdpoint.report.Report;
import org.holdpoint.report.Summary;
import org.holdpoint.report.checklist.Item.Ground;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.Span;

/// What was not judged, or does not count, as questions: places that could not be judged, unread lines, rules that met an unknown, permissions, what the change loosens, what one slip would, and how many a command is for.
final class GapItems {

  private GapItems() {}

  static List<Item> items(Report report) {
    var allowed = Ranked.allowed(report);
    return Stream.of(report.incomplete().stream().map(place -> incomplete(place, report)), report.coverage().stream().filter(file -> !file.unread().isEmpty()).map(file -> unread(file, report)),
        unknown(report).stream(), undecided(report.undecided()).stream(), allowed.stream().filter(one -> one.at().isPresent()).map(GapItems::permitted),
        baseline(allowed.stream().filter(one -> one.at().isEmpty()).toList()).stream(), report.loosened().stream().map(GapItems::loosened)).flatMap(items -> items).toList();
  }

  static List<Item> slips(List<Slip> slips) {
    return slips.stream().map(slip -> Item.of(Ids.id("slip", Moment.BEFORE, slip.at().file(), slip.targets(), slip.near()), Moment.BEFORE, Role.OPERATOR, Severity.NOTE, slip.about(),
        "Read `" + slip.targets() + "` once more, sign by sign, before it is sent, and say how many hosts the tool shows: one slip makes it `" + slip.near() + "`, which takes a subsystem below its floor.",
        List.of(new Ground.Place(slip.at(), "one slip away: `" + slip.near() + "`")))).toList();
  }

  /// One item for all commands of a file.
  static List<Item> uncounted(List<Uncounted> files) {
    return files.stream().map(file -> Item.of(Ids.id("uncounted", Moment.BEFORE, file.commands().getFirst().at().file(), file.commands().stream().map(Uncounted.Command::text).collect(Collectors.joining("\n"))), Moment.BEFORE,
        Role.OPERATOR, Severity.NOTE, file.about(), "State how many " + (file.commands().size() == 1 ? "this command is" : "each of these commands is") + " for before it is sent, and stop where the tool shows another number: its words say none.",
        file.commands().stream().<Ground>map(one -> new Ground.Place(one.at(), "`" + one.text() + "`" + (one.counted().isEmpty() ? "" : " (today " + one.counted() + ")"))).toList())).toList();
  }

  private static Item incomplete(Incomplete place, Report report) {
    var at = place.at();
    var digest = report.sources().file(at).map(file -> file.digest()).orElse("");
    return Item.of(Ids.id("incomplete", Moment.BEFORE, at.file(), place.because(), digest), Moment.BEFORE, Role.REVIEWER, report.incompleteHolds() ? Severity.ERROR : Severity.WARNING, "",
        "Read `" + at.file() + "` by hand and say what it changes: it could not be judged.", List.of(new Ground.Place(at, place.because())));
  }

  private static Item unread(FileCoverage file, Report report) {
    var lines = file.unread();
    var texts = lines.stream().map(at -> report.sources().line(at, at.line()).strip()).toList();
    var them = lines.size() == 1 ? "it" : "them";
    return Item.of(Ids.id("unread", Moment.BEFORE, file.file(), String.join("\n", texts)), Moment.BEFORE, Role.REVIEWER, Severity.WARNING, "",
        "Say, from the command reference of its release, what the device does with " + (lines.size() == 1 ? "line " : "lines ") + Remark.numbers(lines.stream().map(Span::line).toList())
            + " of `" + file.file() + "`: neither grammar nor context table knows " + them + ".",
        lines.stream().<Ground>map(at -> new Ground.Place(at, "`" + report.sources().line(at, at.line()).strip() + "`")).toList());
  }

  /// One item for all files of no known language.
  private static Optional<Item> unknown(Report report) {
    var files = report.coverage().stream().filter(file -> file.language().isEmpty()).map(file -> Span.start(file.file(), file.side())).toList();
    var digests = files.stream().map(at -> at.file() + report.sources().file(at).map(file -> file.digest()).orElse("")).collect(Collectors.joining("\n"));
    return files.isEmpty() ? Optional.empty() : Optional.of(Item.of(Ids.id("unknown-language", Moment.BEFORE, digests), Moment.BEFORE, Role.REVIEWER, Severity.NOTE, "",
        "Read " + (files.size() == 1 ? "this file" : "these " + files.size() + " files") + " by hand, and say whether the change needs " + (files.size() == 1 ? "it" : "them") + ": nothing of "
            + (files.size() == 1 ? "it" : "them") + " was judged.", files.stream().<Ground>map(at -> new Ground.Place(at, "of no known language")).toList()));
  }

  /// One item for a rule and a reason, however many places met it.
  private static List<Item> undecided(List<Undecided> undecided) {
    var grouped = undecided.stream().collect(Collectors.groupingBy(one -> List.of(one.rule(), one.because()), LinkedHashMap::new, Collectors.toList()));
    var items = new ArrayList<Item>();
    grouped.forEach((_, together) -> {
      var first = together.getFirst();
      items.add(Item.of(Ids.id(first.rule(), Moment.BEFORE, "undecided", first.because(), together.stream().map(one -> one.at().file()).distinct().collect(Collectors.joining("\n"))),
          Moment.BEFORE, Role.OWNER, Severity.WARNING, "", "Say what the files do not tell (" + first.because() + "): " + first.ask(),
          together.stream().<Ground>map(one -> new Ground.Place(one.at(), one.rule() + " is undecided: " + one.because())).toList()));
    });
    return items;
  }

  private static Item permitted(Allowed allowed) {
    var finding = allowed.finding();
    return Item.of(Ids.id(finding.rule(), Moment.BEFORE, "allowed", finding.fingerprint(), finding.message(), allowed.owner(), allowed.until(), allowed.because()), Moment.BEFORE, Role.SUPERVISOR,
        finding.severity(), finding.particulars().subject(), Summary.sentence("A " + allowed.kind() + " by " + allowed.owner() + " until " + allowed.until() + " lets this pass, because " + allowed.because())
            + " Say whether that still holds for this change.", List.of(new Ground.Found(finding), new Ground.Place(allowed.at().orElseThrow(), "the " + allowed.kind())));
  }

  /// One item for all that a baseline names: they were there before.
  private static Optional<Item> baseline(List<Allowed> known) {
    if (known.isEmpty()) {
      return Optional.empty();
    }
    var fingerprints = known.stream().map(one -> one.finding().fingerprint()).sorted().collect(Collectors.joining("\n"));
    return Optional.of(Item.of(Ids.id("baseline", Moment.BEFORE, fingerprints), Moment.BEFORE, Role.SUPERVISOR, Severity.NOTE, "",
        Summary.count(known.size(), "finding") + " of the baseline " + (known.size() == 1 ? "does" : "do") + " not hold this change. Say which of them it makes worse.",
        known.stream().<Ground>map(one -> new Ground.Found(one.finding())).toList()));
  }

  private static Item loosened(String what) {
    return Item.of(Ids.id("loosened", Moment.BEFORE, what), Moment.BEFORE, Role.SUPERVISOR, Severity.WARNING, "",
        "The change loosens what judges later ones; it did not take effect here. Say who wants that, and why.", List.of(new Ground.Said(what)));
  }
}
