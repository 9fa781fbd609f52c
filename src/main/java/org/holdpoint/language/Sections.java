package org.holdpoint.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Entering;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// A script in whose text the way back stands below the work, under a heading: nobody types it together with the work, so that each is a script of its own.
public final class Sections {

  /// The words for it, in the languages of translations.tsv.
  private static final String BACK = "(?:back[- ]?out|roll[- ]?back|way back|fall[- ]?back|undo|revert|back|r(?:ü|ue)ck(?:weg|fall|nahme|bau)|zur(?:ü|ue)ck|retour(?:[- ]arri(?:è|e)re)?|repli|marcha atr(?:á|a)s|vuelta atr(?:á|a)s|reversi(?:ó|o)n"
      + "|volta|revers(?:ã|a)o|ripristino|ritorno|terugweg|terugval|원복|롤백|되돌리기|切り?戻し|回退|回滚)";
  private static final String MORE = "(?:[- ](?:plan|section|steps?|lines?|procedure|commands?|script))?(?: \\(.*\\)|,? (?:if|only if|when|in case)\\b.*)?";
  /// Set off by signs, a number and a colon, or a colon alone; a line that is just the word may be a command.
  private static final Pattern HEADING = Pattern.compile("(?iu)\\s*(?:(?:[-=#*!~>_/|]+\\s*)+(?:(?:\\d+|[A-Za-z])[.)]\\s*)?" + BACK + MORE + "\\s*:?[-=#*~_|\\s]*|(?:(?:\\d+|[A-Za-z])[.)]\\s*)?" + BACK + MORE + "\\s*:\\s*)");

  /// The word alone, where what stands below it is indented.
  private static final Pattern WORD = Pattern.compile("(?iu)(?!back$)" + BACK + MORE);
  private static final Pattern PROSE = Pattern.compile("\\s*\\p{L}[\\p{L} _/-]{0,30}\\s*:\\s.*|.*\\p{L}{2,} .*\\p{L}[.:,]\\s*");
  private static final Pattern TITLE = Pattern.compile("\\s*#{1,6}\\s+\\S.*|[-=*_]{3,}.*\\p{L}.*");
  /// How a file is called that takes another one back.
  private static final Pattern CALLED = Pattern.compile("(?iu)(.+?)[-_. ]+" + BACK);

  private static final String SIGNS = "-=#*!~>_/|";
  /// (characters) `回退:` and its like are the shortest.
  private static final int SHORTEST = 3;
  private static final int LONGEST = 120;
  /// (lines) A heading does not stand farther above the first line of its script.
  private static final int ABOVE = 400;

  private Sections() {}

  /// What says that a script is the way back: the heading above it, or its first line, where the name of its file does; empty where it is none.
  public static Optional<Span> leadsBack(Script script) {
    var first = script.statements().stream().mapToInt(Statement::line).min().orElse(1);
    if (CALLED.matcher(script.file().stem()).matches()) {
      return Optional.of(script.file().span(line(script.file(), first)));
    }
    return IntStream.iterate(first, line -> line > Math.max(0, first - ABOVE), line -> line - 1).mapToObj(number -> line(script.file(), number)).filter(line -> heading(script.file(), line) || TITLE.matcher(line.text()).matches()).findFirst()
        .filter(line -> heading(script.file(), line)).map(script.file()::span);
  }

  /// The name, without its ending, of the file that a way back takes back; empty where its name does not say.
  public static Optional<String> takesBack(Script script) {
    var called = CALLED.matcher(script.file().stem());
    return called.matches() ? Optional.of(called.group(1)) : Optional.empty();
  }

  /// The script; or its work and its way back, where a heading parts them.
  static List<Script> of(Script script) {
    var statements = script.statements();
    var heading = script.file().lines().stream().filter(line -> heading(script.file(), line)).mapToInt(SourceLine::number).findFirst();
    if (heading.isEmpty()) {
      return List.of(script);
    }
    var at = (int) IntStream.range(0, statements.size()).takeWhile(one -> statements.get(one).line() < heading.getAsInt()).count();
    var parts = List.of(work(script, statements.subList(0, at)), back(statements.subList(at, statements.size()), heading.getAsInt()));
    return parts.stream().allMatch(Sections::acts) ? parts.stream().map(part -> new Script(script.file(), script.language(), script.subject(), script.because(), part, true, script.sure())).toList() : List.of(script);
  }

  private static SourceLine line(SourceFile file, int number) {
    return new SourceLine(number, file.text(number), true);
  }

  /// Asked of every line of every script: most are none by their first and last letter.
  private static boolean heading(SourceFile file, SourceLine line) {
    var text = line.text();
    if (text.length() < SHORTEST || text.length() > LONGEST || text.isBlank()) {
      return false;
    }
    var set = SIGNS.indexOf(text.stripLeading().charAt(0)) >= 0 || text.stripTrailing().endsWith(":");
    return set ? HEADING.matcher(text).matches() : text.charAt(0) != ' ' && file.text(line.number() + 1).startsWith(" ") && WORD.matcher(text).matches();
  }

  /// The lines of the way back; its heading is none for the device.
  private static List<Statement> back(List<Statement> part, int heading) {
    return part.stream().map(line -> line.line() == heading ? new Statement(Statement.Kind.REMARK, line.at(), line.indent(), List.of(), false, Optional.empty()) : line).toList();
  }

  /// The lines of the work without the fields and sentences above the line that enters the configuration.
  private static List<Statement> work(Script script, List<Statement> part) {
    var enters = IntStream.range(0, part.size()).filter(at -> Entering.typed(script.file().text(part.get(at).line()))).findFirst().orElse(0);
    return IntStream.range(0, part.size()).filter(at -> at >= enters || !PROSE.matcher(script.file().text(part.get(at).line())).matches()).mapToObj(part::get).toList();
  }

  private static boolean acts(List<Statement> part) {
    return part.stream().anyMatch(statement -> statement.kind() == Statement.Kind.COMMAND);
  }
}
