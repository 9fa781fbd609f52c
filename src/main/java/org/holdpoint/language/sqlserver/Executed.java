package org.holdpoint.language.sqlserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.holdpoint.sql.Chunk;
import org.holdpoint.sql.HeldTexts;
import org.holdpoint.sql.Scan;
import org.holdpoint.sql.Splitter;

/// Texts that a script runs → the statements in them, as far as they are written there: strings, strings joined with what is only known then, and a variable that was given one of these (Transact-SQL
/// reference, EXECUTE, "Execute a character string"; sp_executesql).
final class Executed {

  private static final Pattern RUN = Pattern.compile("(?is)EXEC(?:UTE)?\\s*(?:\\(|\\s(?:\\w*\\.){0,2}sp_executesql\\s+(?:@\\w+\\s*=\\s*)?)\\s*");
  private static final Pattern GIVEN = Pattern.compile("(?is)(?:DECLARE\\s+(@\\w+)\\s+[\\w()\\s.]{1,60}?|(?:SET|SELECT)\\s+(@\\w+)\\s*[+]?)\\s*=\\s*");

  private final HeldTexts held = new HeldTexts("+");

  private Executed() {}

  /// The statements of a script, with those of a text in the place of what runs it.
  static List<Chunk> with(List<Chunk> script) {
    var texts = new Executed();
    var all = new ArrayList<Chunk>();
    for (var chunk : script) {
      texts.take(chunk);
      texts.run(chunk).map(Executed::inside).orElse(List.of(chunk)).forEach(one -> all.add(one.numbered(all.size())));
    }
    return all;
  }

  /// The body of a routine that is made there is not run.
  private static List<Chunk> inside(Chunk text) {
    var statements = Splitter.split(new Chunk.Body(text.text(), text.line(), text.column()), Sqlserver.LEXIS).stream().flatMap(one -> Batch.statements(one).stream()).toList();
    var made = IntStream.range(0, statements.size()).filter(at -> Routines.makes(statements.get(at).text())).findFirst();
    return made.isPresent() ? statements.subList(0, made.getAsInt() + 1) : statements;
  }

  private void take(Chunk chunk) {
    var said = GIVEN.matcher(chunk.text());
    if (said.lookingAt()) {
      held.give(said.group(1) == null ? said.group(2) : said.group(1), chunk.part(said.end(), Math.max(said.end(), end(chunk.text(), said.end()))), said.group().contains("+"));
    }
  }

  private Optional<Chunk> run(Chunk chunk) {
    var run = RUN.matcher(chunk.text());
    return run.lookingAt() ? held.text(chunk.part(run.end(), Math.max(run.end(), end(chunk.text(), run.end())))) : Optional.empty();
  }

  /// Where the expression ends: at a comma, at the bracket around it, or with the statement.
  private static int end(String text, int from) {
    var scan = new Scan(text);
    var depth = 0;
    for (var at = from; at < text.length(); at++) {
      var sign = text.charAt(at);
      if (sign == '\'') {
        at = scan.string(at) - 1;
      } else if (depth == 0 && (sign == ')' || sign == ',' || sign == ';')) {
        return at;
      } else {
        depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      }
    }
    return text.length();
  }
}
