package org.holdpoint.sql;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Lines of a script that are for the client and end where the line does, with no sign behind them: what follows is a statement of its own.
final class ClientLine {

  /// SQL*Plus User's Guide and Reference, "SQL*Plus Command Reference", as long and as short as they may be written. EXECUTE is left out: what it calls is read.
  private static final Set<String> SQLPLUS = Set.of("ACCEPT", "ACC", "BREAK", "BRE", "BTITLE", "BTI", "CLEAR", "CL", "COLUMN", "COL", "COMPUTE", "COMP", "CONNECT", "CONN", "DEFINE", "DEF", "DESCRIBE", "DESC", "DISCONNECT",
      "DISC", "EXIT", "HOST", "HO", "PAUSE", "PAU", "PRINT", "PRI", "PROMPT", "PRO", "QUIT", "REMARK", "REM", "SHOW", "SHO", "SPOOL", "SPO", "START", "STA", "TIMING", "TIMI", "TTITLE", "TTI", "UNDEFINE", "UNDEF", "VARIABLE",
      "VAR", "WHENEVER");
  /// What SET says to the server (Oracle SQL Language Reference, SET CONSTRAINT, SET ROLE, SET TRANSACTION); all else it says to the client.
  private static final Set<String> OF_SERVER = Set.of("ROLE", "TRANSACTION", "CONSTRAINT", "CONSTRAINTS");
  private static final Pattern GO = Pattern.compile("(?i)\\s*GO(\\s+\\d+)?\\s*;?\\s*(?:--.*|/\\*.*\\*/\\s*)?");

  /// Words that begin a statement wherever they begin a line, unless the line before ends in WITH.
  private static final Pattern PERMISSION = Pattern.compile("(?i)\\s*(GRANT\\s+(?!OPTION)|DENY\\s|REVOKE\\s).*");
  /// (characters) What may be more than one statement is cut there, lest it grow too long to be kept.
  private static final int LONG = 16 * 1024;

  private ClientLine() {}

  /// Whether a line ends all that stands before it.
  static boolean separates(Lexis lexis, String line) {
    return lexis.batch() && GO.matcher(line).matches() || lexis.slashLine() && line.strip().equals("/");
  }

  /// Whether a line at the beginning of a statement is one whose end nothing marks, and that says something: which database is meant (MySQL Reference Manual, "mysql Client Commands").
  static boolean names(Lexis lexis, String line) {
    return lexis.delimiter() && word(line, 0).equals("USE");
  }

  /// Whether a line at the beginning of a statement is one.
  static boolean is(Lexis lexis, String line) {
    var start = 0;
    while (start < line.length() && line.charAt(start) <= ' ') {
      start++;
    }
    if (start == line.length()) {
      return false;
    }
    var sign = line.charAt(start);
    if (lexis.psql()) {
      return start == 0 && sign == '\\';
    }
    if (lexis.slashLine()) {
      return sign == '@' || sqlplus(line, start);
    }
    // Microsoft Learn, sqlcmd utility (`:r`, `:setvar`, `!!`); Snowflake documentation, "Using SnowSQL" (`!set`, `!source`).
    return lexis.batch() && (sign == ':' || line.startsWith("!!", start)) || lexis.slashes() && sign == '!' || lexis.delimiter() && word(line, start).equals("SOURCE");
  }

  /// Whether the client takes the line after it for a part of it (SQL*Plus: a hyphen at the end).
  static boolean goesOn(Lexis lexis, String line) {
    return lexis.slashLine() && line.stripTrailing().endsWith("-");
  }

  private static boolean sqlplus(String line, int start) {
    var first = word(line, start);
    if (!first.equals("SET")) {
      return SQLPLUS.contains(first);
    }
    var next = start + first.length();
    while (next < line.length() && line.charAt(next) <= ' ') {
      next++;
    }
    return next < line.length() && !OF_SERVER.contains(word(line, next));
  }

  /// The word that begins at a place, in capital letters; empty where it is longer than any that is asked for.
  private static String word(String line, int from) {
    var end = from;
    while (end < line.length() && end - from <= 12 && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '_')) {
      end++;
    }
    return end - from > 12 ? "" : line.substring(from, end).toUpperCase(Locale.ROOT);
  }

  /// Whether a line begins another statement of a batch that has grown long.
  static boolean begins(Lexis lexis, int length, String content) {
    return lexis.batch() && length > LONG && PERMISSION.matcher(content).matches();
  }
}
