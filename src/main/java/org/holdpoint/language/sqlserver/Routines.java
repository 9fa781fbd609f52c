package org.holdpoint.language.sqlserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.sql.Chunk;
import org.holdpoint.sql.Lexis;
import org.holdpoint.sql.Splitter;
import org.holdpoint.sql.Words;

/// What of a file is run when it is: not the bodies of routines. A routine is alone in its batch (Transact-SQL reference, CREATE PROCEDURE: "can't be combined with other Transact-SQL statements in a
/// single batch"), so that all up to the next GO is its body.
final class Routines {

  private static final Pattern GO = Pattern.compile("(?i)\\s*GO(\\s+\\d+)?\\s*;?\\s*(?:--.*|/\\*.*\\*/\\s*)?");
  private static final Set<String> MADE = Set.of("PROC", "PROCEDURE", "FUNCTION", "TRIGGER");

  private Routines() {}

  static List<Chunk> without(SourceFile file, Lexis lexis) {
    var run = new ArrayList<Chunk>();
    var body = false;
    var line = 1;
    for (var chunk : Splitter.split(file, lexis)) {
      body = body && !goes(file, line, chunk.line());
      line = chunk.endLine();
      if (!body) {
        for (var part : Batch.statements(chunk)) {
          if (!body) {
            run.add(part.numbered(run.size()));
            body = makes(part.text());
          }
        }
      }
    }
    return run;
  }

  /// Whether a batch ends between two lines.
  private static boolean goes(SourceFile file, int from, int to) {
    return file.lines().subList(from - 1, Math.max(from - 1, to - 1)).stream().anyMatch(one -> GO.matcher(one.text()).matches());
  }

  static boolean makes(String text) {
    var words = Words.first(text, 4);
    var kind = Words.at(words, 1).equals("OR") ? Words.at(words, 3) : Words.at(words, 1);
    return (Words.at(words, 0).equals("CREATE") || Words.at(words, 0).equals("ALTER")) && MADE.contains(kind);
  }
}
