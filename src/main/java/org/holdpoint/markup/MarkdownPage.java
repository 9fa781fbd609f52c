package org.holdpoint.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// What people write as names and values on a page of Markdown or AsciiDoc: rows of a table with two columns, lines `**Key:** value` or `**Key** value`, in plain text two columns of names and values as well, and headings with what stands below them;
/// `first` are the lines above the first heading. Blocks of code are left out.
public record MarkdownPage(List<Pair> pairs, List<Section> sections, List<SourceLine> first) {

  private static final int LOOKED_AT = 400;
  private static final int LONG = 2_000;
  private static final String FENCE = "```";
  private static final String PLAIN = ".txt";

  /// A name and its value in one line.
  public record Pair(String key, String value, SourceLine line) {}

  /// A heading, and the lines below it up to the next one, without code.
  public record Section(String title, SourceLine heading, List<SourceLine> below) {}

  /// Made when a file is Markdown.
  private static final class Patterns {
    static final Pattern ROW = Pattern.compile("\\s*\\|\\s*\\**([\\p{L}][\\p{L}\\p{M}'’ /-]{1,40}?)\\**\\s*\\|\\s*([^|]*?)\\s*\\|\\s*");
    static final Pattern LINE = Pattern.compile("\\s*(?:[-*]\\s+)?\\**([\\p{L}][\\p{L}\\p{M}'’ /-]{1,40}?)\\**\\s*:\\**\\s+(\\S.*?)\\s*");
    static final Pattern BOLD = Pattern.compile("\\s*(?:[-*]\\s+)?\\*\\*([\\p{L}][\\p{L}\\p{M}'’ /-]{1,40}?)\\*\\*\\s+(\\S.*?)\\s*");
    static final Pattern COLUMNS = Pattern.compile("([A-Z][A-Za-z-]{1,20}(?: [A-Za-z-]{1,20}){0,5})[ \\t]{2,}(\\S.*?)\\s*");
    static final Pattern SENTENCES = Pattern.compile("(.*?[\\w)])\\.\\s+([A-Z][a-z]+(?: [a-z]+){0,3}):\\s+(\\S.*)");
    static final Pattern HEADING = Pattern.compile("#{1,4}\\s+(.*?)\\s*#*");
  }

  /// In the order of the page; a long one is read at its beginning.
  public static MarkdownPage of(SourceFile file) {
    var pairs = new ArrayList<Pair>();
    var sections = new ArrayList<Section>();
    var first = new ArrayList<SourceLine>();
    var plain = file.name().endsWith(PLAIN);
    var fenced = false;
    var asciiDoc = AsciiDoc.is(file);
    var head = Mail.is(file) ? Mail.head(file) : 0;
    for (var line : file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size()))) {
      var text = asciiDoc ? AsciiDoc.markdown(line.text()) : head > 0 ? Mail.line(line.text(), line.number() <= head) : line.text();
      if (text.strip().startsWith(FENCE)) {
        fenced = !fenced;
      } else if (!fenced && text.length() <= LONG) {
        var heading = text.startsWith("#") ? Patterns.HEADING.matcher(text) : null;
        if (heading != null && heading.matches()) {
          sections.add(new Section(heading.group(1), line, new ArrayList<>()));
        } else {
          pair(line, text).or(() -> said(plain ? Patterns.COLUMNS : null, line, text)).ifPresent(pair -> pairs.addAll(split(pair)));
          if (!(asciiDoc && text.isEmpty())) {
            (sections.isEmpty() ? first : sections.getLast().below()).add(line);
          }
        }
      }
    }
    return new MarkdownPage(List.copyOf(pairs), List.copyOf(sections), List.copyOf(first));
  }

  /// What stands in one line as two sentences: `Owner: payments. Last drill: 2026-01-14.`
  private static List<Pair> split(Pair pair) {
    var two = pair.value().indexOf(": ") > 0 ? Patterns.SENTENCES.matcher(pair.value()) : null;
    return two != null && two.matches() ? List.of(new Pair(pair.key(), two.group(1), pair.line()), new Pair(two.group(2), two.group(3).replaceFirst("\\.$", ""), pair.line())) : List.of(pair);
  }

  private static Optional<Pair> pair(SourceLine line, String text) {
    return said(text.stripLeading().startsWith("|") ? Patterns.ROW : text.indexOf(':') > 0 ? Patterns.LINE : null, line, text).or(() -> said(text.indexOf("** ") > 0 ? Patterns.BOLD : null, line, text));
  }

  private static Optional<Pair> said(Pattern form, SourceLine line, String text) {
    var said = form == null ? null : form.matcher(text);
    return said != null && said.matches() ? Optional.of(new Pair(said.group(1), said.group(2), line)) : Optional.empty();
  }
}
