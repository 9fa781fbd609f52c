package org.holdpoint.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.StepFact.WrittenStep;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// The lines of a page, without its code: items of lists (CommonMark 0.31, section 5.2), rows of tables (GitHub Flavored Markdown, 4.10), headings and prose.
public final class WrittenLines {

  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s+(?:\\[([ xX])]\\s+)?(\\S.*)");
  /// The same of AsciiDoc ("Ordered lists": a dot for each level).
  private static final Pattern DOTTED = Pattern.compile("\\s*\\.{1,5}\\s+()(\\S.*)");
  /// What stands in the brackets of an item that is not ticked off (GitHub Flavored Markdown, 5.3).
  private static final String OPEN = " ";
  private static final Pattern RULE = Pattern.compile("[\\s|:-]*");

  /// A name and what it says: `When: …`, `| When | … |`, `**When** …`, and two columns.
  private static final Pattern NAMED = Pattern.compile("[\\s|*_]*([\\p{L}][^:|*`]{1,60}?)(?:[.:]?[*_]+[:.]?\\s|\\s*:\\s|\\s*\\||\\s{2,})[\\s|*_]*(\\S.*?)[\\s|]*");
  /// (characters) What is longer is no line of a form.
  private static final int LONGEST = 600;

  private WrittenLines() {}

  /// As facts, in the order of the page; `order` is what is said of each by whoever reads it.
  public static List<Fact> of(SourceFile file, Subject subject, MarkdownPage page, String order) {
    var found = new ArrayList<Fact>();
    var seen = new HashMap<String, Integer>();
    for (var line : page.first()) {
      add(file, subject, line, Optional.empty(), order, seen, found);
    }
    for (var section : page.sections()) {
      var heading = file.span(section.heading());
      found.add(step(subject, heading, heading, section.title(), false, false, section.title(), order, seen));
      for (var line : section.below()) {
        add(file, subject, line, Optional.of(section), order, seen, found);
      }
    }
    return found;
  }

  private static void add(SourceFile file, Subject subject, SourceLine line, Optional<MarkdownPage.Section> section, String order, HashMap<String, Integer> seen, List<Fact> found) {
    var text = line.text().strip();
    var item = (text.startsWith(".") && AsciiDoc.is(file) ? DOTTED : ITEM).matcher(line.text());
    var at = file.span(line);
    var within = section.map(over -> file.span(over.heading())).orElse(at);
    var under = section.map(MarkdownPage.Section::title).orElse("");
    if (item.matches()) {
      found.add(step(subject, at, within, item.group(2).strip(), true, OPEN.equals(item.group(1)), under, order, seen));
    } else if (!text.isEmpty() && !RULE.matcher(text).matches()) {
      found.add(step(subject, at, within, text, text.startsWith("|"), false, under, order, seen));
    }
  }

  private static WrittenStep step(Subject subject, Span at, Span within, String text, boolean listed, boolean open, String under, String order, HashMap<String, Integer> seen) {
    var named = text.length() <= LONGEST && !text.equals(under) ? NAMED.matcher(text) : null;
    var part = named != null && named.matches() ? PageWords.part(named.group(1)) : "";
    var whole = part.isEmpty();
    return new WrittenStep(Key.of(subject, "written-step", text, seen.merge(text, 1, Integer::sum).toString()), at, within, text, listed, open, under, order, whole && !text.equals(under) ? PageWords.part(under) : part, whole ? text : named.group(2));
  }
}
