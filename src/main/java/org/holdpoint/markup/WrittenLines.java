package org.holdpoint.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s+(?:\\[[ xX]]\\s+)?(\\S.*)");
  /// The same of AsciiDoc ("Ordered lists": a dot for each level).
  private static final Pattern DOTTED = Pattern.compile("\\s*\\.{1,5}\\s+(\\S.*)");
  private static final Pattern RULE = Pattern.compile("[\\s|:-]*");

  private WrittenLines() {}

  /// As facts, in the order of the page.
  public static List<Fact> of(SourceFile file, Subject subject, MarkdownPage page) {
    var found = new ArrayList<Fact>();
    var seen = new HashMap<String, Integer>();
    for (var section : page.sections()) {
      var heading = file.span(section.heading());
      add(file, subject, section.heading(), heading, section.title(), false, seen, found);
      for (var line : section.below()) {
        var text = line.text().strip();
        var item = (AsciiDoc.is(file) && text.startsWith(".") ? DOTTED : ITEM).matcher(line.text());
        if (item.matches()) {
          add(file, subject, line, heading, item.group(1).strip(), true, seen, found);
        } else if (!text.isEmpty() && !RULE.matcher(text).matches()) {
          add(file, subject, line, heading, text, text.startsWith("|"), seen, found);
        }
      }
    }
    return found;
  }

  private static void add(SourceFile file, Subject subject, SourceLine line, Span heading, String text, boolean listed, HashMap<String, Integer> seen, List<Fact> found) {
    var at = file.span(line);
    found.add(new WrittenStep(Key.of(subject, "written-step", text, seen.merge(text, 1, Integer::sum).toString()), at, heading, text, listed));
  }
}
