package org.holdpoint.language.document.form;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.source.SourceFile;

/// Whether a file is made of lines of a name, a blank and a value, as Redis, sshd, chrony and Fluent Bit (in sections, "Classic mode") have them: most names stand once in a section, and none is indented outside of one.
final class WordLines {

  private static final Pattern SECTION = Pattern.compile("\\[[A-Za-z][\\w .-]{0,60}\\]\\s*");
  private static final Pattern LINE = Pattern.compile("\\s*[A-Za-z][\\w.-]{1,60}\\s+[^\\s=:{].*");
  private static final int FEWEST = 4;
  private static final int MOST = 2_000;

  private WordLines() {}

  static boolean shaped(SourceFile file) {
    if (file.lines().size() > MOST) {
      return false;
    }
    var names = new HashSet<String>();
    var section = "";
    var entries = 0;
    for (var line : file.lines()) {
      var text = line.text();
      if (text.isBlank() || text.stripLeading().startsWith("#")) {
        continue;
      }
      if (SECTION.matcher(text).matches()) {
        section = line.number() + text;
      } else if (!LINE.matcher(text).matches() || text.stripTrailing().endsWith("{") || text.stripTrailing().endsWith(";") || section.isEmpty() && Character.isWhitespace(text.charAt(0))) {
        return false;
      } else {
        entries++;
        names.add(section + text.strip().split("\\s", 2)[0]);
      }
    }
    return entries >= FEWEST && names.size() * 3 >= entries * 2;
  }

  /// Whether a line opens a section.
  static boolean section(String text) {
    return SECTION.matcher(text).matches();
  }

  /// The names of sections that stand more than once.
  static Set<String> several(SourceFile file) {
    var seen = new HashSet<String>();
    return file.lines().stream().map(line -> line.text().strip()).filter(WordLines::section).map(text -> text.substring(1, text.length() - 1)).filter(name -> !seen.add(name)).collect(Collectors.toSet());
  }
}
