package org.holdpoint.language.sqlserver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.holdpoint.sql.Chunk;
import org.holdpoint.sql.JoinedText;
import org.holdpoint.sql.Scan;

/// Texts that a script runs → the statements in them, as far as they are written there: strings, strings joined with what is only known then, and a variable that was given one of these (Transact-SQL
/// reference, EXECUTE, "Execute a character string"; sp_executesql). A variable that is added to is not known any more.
final class Executed {

  private static final Pattern RUN = Pattern.compile("(?is)EXEC(?:UTE)?\\s*(?:\\(|\\s(?:\\w*\\.){0,2}sp_executesql\\s+(?:@\\w+\\s*=\\s*)?)\\s*");
  private static final Pattern GIVEN = Pattern.compile("(?is)(?:DECLARE\\s+(@\\w+)\\s+[\\w()\\s.]{1,60}?|(?:SET|SELECT)\\s+(@\\w+)\\s*[+]?)\\s*=\\s*");
  private static final Pattern VARIABLE = Pattern.compile("@\\w+");

  private final Map<String, Chunk> given = new HashMap<>();

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
    var statements = Batch.statements(text);
    var made = IntStream.range(0, statements.size()).filter(at -> Routines.makes(statements.get(at).text())).findFirst();
    return made.isPresent() ? statements.subList(0, made.getAsInt() + 1) : statements;
  }

  private void take(Chunk chunk) {
    var said = GIVEN.matcher(chunk.text());
    if (said.lookingAt()) {
      var name = (said.group(1) == null ? said.group(2) : said.group(1)).toLowerCase(Locale.ROOT);
      var text = said.group().contains("+") ? Optional.<Chunk>empty() : text(chunk, said.end());
      text.ifPresentOrElse(one -> given.put(name, one), () -> given.remove(name));
    }
  }

  private Optional<Chunk> run(Chunk chunk) {
    var run = RUN.matcher(chunk.text());
    if (!run.lookingAt()) {
      return Optional.empty();
    }
    var name = VARIABLE.matcher(chunk.text()).region(run.end(), chunk.text().length());
    return name.lookingAt() && end(chunk.text(), run.end()) == new Scan(chunk.text()).blank(name.end()) ? Optional.ofNullable(given.get(name.group().toLowerCase(Locale.ROOT))) : text(chunk, run.end());
  }

  /// The text that an expression is, where it begins with a string.
  private static Optional<Chunk> text(Chunk chunk, int from) {
    var quote = chunk.text().startsWith("N'", from) || chunk.text().startsWith("n'", from) ? from + 1 : from;
    if (quote >= chunk.text().length() || chunk.text().charAt(quote) != '\'') {
      return Optional.empty();
    }
    var part = chunk.part(quote, end(chunk.text(), quote));
    var text = JoinedText.of(part.text(), "+", Set.of());
    return text.isBlank() ? Optional.empty() : Optional.of(new Chunk(part.order(), text, part.line(), part.column(), part.endLine(), part.endColumn(), List.of(), part.cut(), part.open()).part(0, text.length()));
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
