package org.holdpoint.report.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.report.Markdown;
import org.holdpoint.report.Ranked;
import org.holdpoint.report.Remark;
import org.holdpoint.report.Report;
import org.holdpoint.report.Summary;

/// The checklist as a page of Markdown: by moment, the gravest first, at most nine questions for a role in sight, the others folded below theirs.
final class Page {

  /// People answer a page of so many questions; of a longer one they tick all (Gawande, The Checklist Manifesto: five to nine items).
  static final int IN_SIGHT = 9;
  /// The first part, which says that a file is such a page.
  static final String TOP = "checklist";
  /// The part below which questions that went away stand, and the one before which it stands.
  static final String GONE = "gone";
  static final String QUIET = "quiet";

  private final Brief brief;
  private final Checklist checklist;
  private final ItemLines itemLines;
  private final List<Block> blocks = new ArrayList<>();

  private Page(Brief brief, Checklist checklist) {
    this.brief = brief;
    this.checklist = checklist;
    this.itemLines = new ItemLines(Ranked.byFingerprint(brief.report()));
  }

  /// The stretches of the page.
  static List<Block> blocks(Brief brief, Checklist checklist) {
    var page = new Page(brief, checklist);
    page.top();
    var sight = page.inSight();
    for (var moment : Moment.values()) {
      page.moment(moment, sight);
    }
    page.closing();
    return page.blocks;
  }

  private void top() {
    var report = brief.report();
    var unknown = Summary.unknown(report);
    var counts = checklist.asked().entrySet().stream().map(one -> one.getValue().size() + " for the " + one.getKey().word()).collect(Collectors.joining(", "));
    var lines = new ArrayList<String>();
    lines.add("# Checklist: " + report.verdict().word());
    lines.add("");
    lines.add(Markdown.words(Summary.counts(report)) + (unknown.isEmpty() ? "" : "; " + Summary.count(unknown.size(), "file") + " of no known language") + ".");
    if (!report.reasons().isEmpty()) {
      lines.add("Not pass, because:");
      lines.add("");
      report.reasons().forEach(reason -> lines.add("- " + Markdown.words(reason)));
    }
    lines.add("");
    lines.add(Summary.count(checklist.items().size(), "question") + (counts.isEmpty() ? "." : ": " + counts + ". The author of the change answers none of them."));
    blocks.add(Block.part(TOP, lines.toArray(String[]::new)));
  }

  /// For each role the gravest nine.
  private Set<String> inSight() {
    var sight = new HashSet<String>();
    for (var role : Role.values()) {
      checklist.items().stream().filter(item -> item.role() == role).sorted(Comparator.comparing(Item::weight)).limit(IN_SIGHT).map(Item::id).forEach(sight::add);
    }
    return sight;
  }

  private void moment(Moment moment, Set<String> sight) {
    var items = checklist.items().stream().filter(item -> item.moment() == moment).toList();
    if (items.isEmpty()) {
      return;
    }
    blocks.add(Block.part(moment.slug(), "## " + moment.heading()));
    items.stream().filter(item -> sight.contains(item.id())).forEach(this::item);
    for (var role : Role.values()) {
      var folded = items.stream().filter(item -> item.role() == role && !sight.contains(item.id())).toList();
      if (!folded.isEmpty()) {
        var name = moment.slug() + "-" + role.name().toLowerCase(java.util.Locale.ROOT);
        blocks.add(Block.part(name, "<details><summary>" + folded.size() + " more for the " + role.word() + "</summary>"));
        folded.forEach(this::item);
        blocks.add(Block.part(name + "-end", "</details>"));
      }
    }
  }

  private void item(Item item) {
    blocks.add(Block.item(item.id(), itemLines.lines(item)));
  }

  private void closing() {
    var quiet = new ArrayList<>(List.of("## What ran and found nothing", ""));
    checklist.quiet().forEach(family -> quiet.add("- " + Markdown.words(family.family()) + ": " + family.quiet() + " of " + Summary.count(family.rules(), "rule")
        + (family.idle() > 0 ? ", " + family.idle() + " of them because the change has nothing of their kind" : "")));
    blocks.add(Block.part(QUIET, quiet.toArray(String[]::new)));
    var unread = new ArrayList<>(List.of("## What was not read", ""));
    checklist.unread().forEach(one -> unread.add("- " + Markdown.code(one.file()) + (one.lines().isEmpty() ? "" : (one.lines().size() == 1 ? ", line " : ", lines ") + Remark.numbers(one.lines()))
        + ": " + Markdown.words(one.because())));
    if (checklist.unread().isEmpty()) {
      unread.add("Nothing: every line of the judged files was read.");
    }
    blocks.add(Block.part("unread", unread.toArray(String[]::new)));
    blocks.add(Block.part("foot", foot(brief.report())));
  }

  private static String[] foot(Report report) {
    return new String[] {"---", "Holdpoint " + Markdown.code(report.version()) + ", rulebook " + Markdown.code(report.rulebook()) + ", inputs " + Markdown.code(report.digest())
        + ", time judged as of " + Markdown.code(report.judgedAt().time()) + ". An answer holds for these inputs."};
  }
}
