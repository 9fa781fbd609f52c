package org.holdpoint.report.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Undecided;
import org.holdpoint.report.Remark;
import org.holdpoint.report.Report;
import org.holdpoint.report.Summary;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Span;

/// The reviewer's questions, in the order in which they are asked; then what ran and found nothing, and what was not read.
public record Checklist(List<Item> items, List<Quiet> quiet, List<Unread> unread) {

  private static final Comparator<Item> ORDER = Comparator.comparing(Item::moment).thenComparing(Item::role).thenComparing(Item::weight);

  public Checklist {
    items = List.copyOf(items);
    quiet = List.copyOf(quiet);
    unread = List.copyOf(unread);
  }

  /// A family of rules: how many there are, how many found nothing, and how many of these met nothing of their kind, so that their silence says nothing.
  public record Quiet(String family, int rules, int quiet, int idle) {}

  /// Text that was not read: a file, its lines (none: the whole file), and why.
  public record Unread(String file, List<Integer> lines, String because) {}

  /// The checklist of a run.
  public static Checklist of(Brief brief) {
    var documents = DocumentItems.of(brief);
    var items = Stream.of(new FindingItems(brief, documents.waysBack()).items(), GapItems.items(brief.report()), GapItems.slips(brief.slips()), GapItems.uncounted(brief.uncounted()), documents.items()).flatMap(List::stream).sorted(ORDER).toList();
    return new Checklist(Ids.unique(items), quiet(brief), unread(brief.report()));
  }

  /// Who must answer what: the ids of the items, by role; only roles that are asked.
  public Map<Role, List<String>> asked() {
    return items.stream().collect(Collectors.groupingBy(Item::role, () -> new TreeMap<>(), Collectors.mapping(Item::id, Collectors.toList())));
  }

  private static List<Quiet> quiet(Brief brief) {
    var report = brief.report();
    Set<String> loud = Stream.of(report.findings().stream().map(Finding::rule), report.allowed().stream().map(one -> one.finding().rule()), report.undecided().stream().map(Undecided::rule))
        .flatMap(rules -> rules).collect(Collectors.toSet());
    var families = brief.tried().stream().collect(Collectors.groupingBy(Tried::family, LinkedHashMap::new, Collectors.toList()));
    var quiet = new ArrayList<Quiet>();
    families.forEach((family, rules) -> {
      var silent = rules.stream().filter(rule -> !loud.contains(rule.rule())).toList();
      quiet.add(new Quiet(family, rules.size(), silent.size(), (int) silent.stream().filter(rule -> rule.changes() == 0).count()));
    });
    return quiet;
  }

  private static List<Unread> unread(Report report) {
    var unread = new ArrayList<Unread>();
    report.incomplete().forEach(place -> unread.add(new Unread(place.at().file(), List.of(), "could not be judged: " + place.because())));
    report.coverage().stream().filter(file -> !file.unread().isEmpty()).forEach(file -> unread.add(new Unread(file.file(), file.unread().stream().map(Span::line).toList(),
        "neither grammar nor context table knows " + (file.unread().size() == 1 ? "it" : "them"))));
    report.coverage().stream().filter(file -> file.language().isEmpty())
        .forEach(file -> unread.add(new Unread(file.file(), List.of(), "of no known language: " + Summary.count(file.lines(), "line") + " not judged")));
    report.coverage().stream().filter(file -> file.language().isPresent() && file.ignored() > 0)
        .forEach(file -> unread.add(new Unread(file.file(), List.of(), Summary.count(file.ignored(), "line") + " ignored on purpose: they say nothing that a rule asks about")));
    return unread;
  }
}
