package org.holdpoint.language.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.sql.Chunk;
import org.holdpoint.sql.HeldTexts;
import org.holdpoint.sql.Lexis;
import org.holdpoint.sql.Splitter;
import org.holdpoint.sql.Words;

/// What of a file is run when it is: statements of SQL, those in blocks of PL/SQL, and the strings that these run; not the bodies of routines. A body ends with a line `/` (SQL*Plus User's Guide, "Running
/// PL/SQL Blocks"), or where a statement stands that PL/SQL does not have (PL/SQL Language Reference, "Static SQL": no DDL).
final class Blocks {

  private static final Set<String> DEFINING = Set.of("GRANT", "REVOKE", "CREATE", "ALTER", "DROP", "TRUNCATE");
  /// What may stand before a statement of a block.
  private static final Set<String> OPENING = Set.of("BEGIN", "IF", "ELSE", "ELSIF", "LOOP", "FOR", "WHILE", "EXCEPTION", "WHEN", "DECLARE");
  private static final Pattern OPENERS = Pattern.compile("(?is)(?:(?:DECLARE\\s+)?BEGIN|ELSE|LOOP|EXCEPTION\\s+WHEN\\s+[\\w\\s.,]+?\\s+THEN|(?:IF|ELSIF|WHEN)\\s.*?\\sTHEN|(?:FOR|WHILE)\\s.*?\\sLOOP)\\s+");
  private static final Pattern RUN = Pattern.compile("(?is)EXECUTE\\s+IMMEDIATE\\s*\\(?\\s*N?(?:'((?:[^']|'')*+)'|q'[\\[({<](.*)[\\])}>]'|q'(.)(.*)\\3')\\s*\\)?(?:\\s+(?:USING|INTO)\\s.*)?");

  private static final Pattern RUN_TEXT = Pattern.compile("(?is)EXECUTE\\s+IMMEDIATE\\s*");
  private static final Pattern USING = Pattern.compile("(?i)(?<=[')\\w])\\s+(?:USING|INTO)\\s[^']*$");
  /// Also behind the words that declare it.
  private static final Pattern GIVEN = Pattern.compile("(?is)(?:DECLARE\\s+)?([A-Za-z]\\w*)\\s*(?:\\s(?:CLOB|N?VARCHAR2?(?:\\s*\\([\\w\\s]*\\))?)\\s*)?:=\\s*");

  private static final Pattern BEGUN = Pattern.compile("(?i)\\bBEGIN\\b");
  /// The last word of a body, perhaps with the name of the routine behind it.
  private static final Pattern ENDED = Pattern.compile("(?i)\\bEND\\b(?:\\s+[\\w$#.\"]+)?\\s*;?\\s*$");

  private Blocks() {}

  static List<Chunk> statements(SourceFile file, Lexis lexis) {
    var run = new ArrayList<Chunk>();
    var body = new StringBuilder();
    var held = new HeldTexts("||");
    var line = 1;
    for (var chunk : Splitter.split(file, lexis)) {
      if (!body.isEmpty() && ends(file, line, chunk)) {
        close(run, body, slash(file, line, chunk));
      }
      line = chunk.endLine();
      if (body.isEmpty()) {
        var statement = inner(chunk);
        run.add(run(statement, held).numbered(run.size()));
        body.append(Head.makesRoutine(statement.text()) ? statement.text() : "");
      } else {
        body.append(";\n").append(chunk.text());
      }
    }
    close(run, body, !body.isEmpty() && slash(file, line, file.lines().size()));
    return run;
  }

  /// A routine that begins, and has no END before another statement stands, is never closed.
  private static void close(List<Chunk> run, StringBuilder body, boolean slash) {
    if (!slash && BEGUN.matcher(body).find() && !ENDED.matcher(body).find()) {
      var made = run.removeLast();
      run.add(new Chunk(made.order(), made.text(), made.line(), made.column(), made.endLine(), made.endColumn(), made.bodies(), made.cut(), "body"));
    }
    body.setLength(0);
  }

  private static boolean slash(SourceFile file, int from, Chunk chunk) {
    return slash(file, from, chunk.line() - 1);
  }

  private static boolean slash(SourceFile file, int from, int to) {
    return file.lines().subList(from - 1, Math.max(from - 1, to)).stream().anyMatch(one -> one.text().strip().equals("/"));
  }

  private static boolean ends(SourceFile file, int from, Chunk chunk) {
    return DEFINING.contains(Words.at(Words.first(chunk.text(), 1), 0)) || slash(file, from, chunk);
  }

  /// Without the words that open a block, a loop or a case.
  private static Chunk inner(Chunk chunk) {
    var at = 0;
    var openers = OPENERS.matcher(chunk.text());
    while (OPENING.contains(Words.at(Words.first(chunk.text().substring(at, Math.min(chunk.text().length(), at + 32)), 1), 0)) && openers.region(at, chunk.text().length()).lookingAt()) {
      at = openers.end();
    }
    return at == 0 || at >= chunk.text().length() ? chunk : chunk.cutAt(List.of(at, chunk.text().length())).getFirst();
  }

  /// A text that is run is the statement in it. Quotes that stand twice inside keep their place: the first becomes a blank.
  private static Chunk run(Chunk statement, HeldTexts held) {
    var given = GIVEN.matcher(statement.text());
    if (given.lookingAt()) {
      held.give(given.group(1), statement.part(given.end(), statement.text().length()), false);
      return statement;
    }
    var literal = RUN.matcher(statement.text());
    if (!literal.matches()) {
      var text = RUN_TEXT.matcher(statement.text());
      return text.lookingAt() ? held.text(statement.part(text.end(), end(statement.text(), text.end()))).filter(one -> !unknown(statement, text.end(), one)).map(one -> one.ordered(statement.order())).orElse(statement) : statement;
    }
    var group = literal.start(1) >= 0 ? 1 : literal.start(2) >= 0 ? 2 : 4;
    if (literal.group(group).isBlank()) {
      return statement;
    }
    var inside = statement.cutAt(List.of(literal.start(group), literal.end(group))).getFirst();
    var text = group == 1 ? inside.text().replace("''", "' ") : inside.text();
    return new Chunk(inside.order(), text, inside.line(), inside.column(), inside.endLine(), inside.endColumn(), List.of(), inside.cut(), inside.open());
  }

  /// Whether strings are joined there with what is only known when they run: the line says so itself, and is left unread.
  private static boolean unknown(Chunk statement, int from, Chunk said) {
    return statement.text().startsWith("'", from) && said.text().indexOf('{') >= 0;
  }

  private static int end(String text, int from) {
    var using = USING.matcher(text).region(from, text.length());
    return using.find() ? using.start() : text.length();
  }
}
