package org.holdpoint.language.rman;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// One command of a script, which ends in `;` (Oracle Database Backup and Recovery Reference, "About RMAN Commands": a remark begins with `#`).
///
/// @param words in small letters; a text in quotes is one word, with its quotes
/// @param at from its first word to its last
record Statement(List<String> words, Span at) {

  private static final Pattern WORD = Pattern.compile("'[^']*'?|\"[^\"]*\"?|[;{}]|#.*|[^\\s;{}'\"]+");

  static List<Statement> in(SourceFile file) {
    var found = new ArrayList<Statement>();
    var words = new ArrayList<String>();
    var spans = new ArrayList<Span>();
    for (var line : file.lines()) {
      var remark = line.text().strip().toLowerCase(Locale.ROOT);
      if (remark.startsWith("--") || remark.startsWith("rem ")) {
        continue;
      }
      for (var word : WORD.matcher(line.text()).results().toList()) {
        var said = word.group().toLowerCase(Locale.ROOT);
        if (said.startsWith("#")) {
          break;
        }
        if (said.equals(";") || said.equals("{") || said.equals("}")) {
          end(found, words, spans);
          continue;
        }
        var text = line.text();
        spans.add(Span.of(file.path(), file.side(), line.number(), text.codePointCount(0, word.start()) + 1, text.codePointCount(0, word.end()) + 1));
        words.add(said);
      }
      // CONNECT and the like end with their line.
      if (!words.isEmpty() && words.getFirst().equals("connect")) {
        end(found, words, spans);
      }
    }
    end(found, words, spans);
    return found;
  }

  private static void end(List<Statement> found, List<String> words, List<Span> spans) {
    if (!words.isEmpty()) {
      found.add(new Statement(List.copyOf(words), spans.getFirst().to(spans.getLast())));
      words.clear();
      spans.clear();
    }
  }

  String text() {
    return String.join(" ", words);
  }

  String first() {
    return words.getFirst();
  }

  /// Whether these words stand in it one behind the other.
  boolean says(String phrase) {
    return (" " + text() + " ").contains(" " + phrase + " ");
  }
}
