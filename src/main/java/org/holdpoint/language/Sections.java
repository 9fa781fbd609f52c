package org.holdpoint.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.holdpoint.fact.WayBackName;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Entering;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// A script in whose text the way back stands below the work, under a heading: nobody types it together with the work, so that each is a script of its own.
public final class Sections {

  /// What is below is only for it: `(if BFD is down)`, `, only if it fails`.
  private static final String WHEN = "(?: \\(.*\\)|,? (?:if|only if|when|in case)\\b.*)?";
  /// What stands before a heading: its signs, and its number. Nothing of it is asked for twice, so that a long line of signs costs no more than its length.
  private static final Pattern BEFORE = Pattern.compile("[-=#*!~>_/|\\s]*+(?:(?:\\d+|[A-Za-z])[.)]\\s*)?");

  private static final Pattern PROSE = Pattern.compile("\\s*\\p{L}[\\p{L} _/-]{0,30}\\s*:\\s.*|.*\\p{L}{2,} .*\\p{L}[.:,]\\s*");
  private static final Pattern TITLE = Pattern.compile("\\s*#{1,6}\\s+\\S.*|[-=*_]{3,}.*\\p{L}.*");
  /// Made when something is asked about that begins like a name.
  private static final class Names {
    static final Pattern HEADING = Pattern.compile("(?iu)" + WayBackName.expression() + WayBackName.behind() + WHEN);
    /// How a file is called that takes another one back.
    static final Pattern CALLED = Pattern.compile("(?iu)(.+?)[-_. ]+" + WayBackName.expression());
  }

  /// What stands before the name of a way back in that of a file.
  private static final String PARTING = "-_. ";
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
    if (takesBack(script).isPresent()) {
      return Optional.of(script.file().span(line(script.file(), first)));
    }
    return IntStream.iterate(first, line -> line > Math.max(0, first - ABOVE), line -> line - 1).mapToObj(number -> line(script.file(), number)).filter(line -> heading(script.file(), line) || TITLE.matcher(line.text()).matches()).findFirst()
        .filter(line -> heading(script.file(), line)).map(script.file()::span);
  }

  /// The name, without its ending, of the file that a way back takes back; empty where its name does not say.
  public static Optional<String> takesBack(Script script) {
    var stem = script.file().stem();
    for (var at = 1; at < stem.length(); at++) {
      if (PARTING.indexOf(stem.charAt(at - 1)) >= 0 && WayBackName.begins(stem, at)) {
        var called = Names.CALLED.matcher(stem);
        return called.matches() ? Optional.of(called.group(1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The script; or its work and its way back, where a heading parts them and what stands below it takes back what stands above.
  static List<Script> of(Script script) {
    var statements = script.statements();
    var heading = script.file().lines().stream().filter(line -> heading(script.file(), line)).mapToInt(SourceLine::number).findFirst();
    if (heading.isEmpty()) {
      return List.of(script);
    }
    var at = (int) IntStream.range(0, statements.size()).takeWhile(one -> statements.get(one).line() < heading.getAsInt()).count();
    var parts = List.of(work(script, statements.subList(0, at)), back(statements.subList(at, statements.size()), heading.getAsInt()));
    return parts.stream().allMatch(Sections::acts) && TakingBack.undoes(script.language(), parts.getFirst(), parts.getLast()) ? parts.stream().map(part -> new Script(script.file(), script.language(), script.subject(), script.because(), part, true, script.sure())).toList() : List.of(script);
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
    var set = SIGNS.indexOf(text.stripLeading().charAt(0)) >= 0;
    if (set || text.stripTrailing().endsWith(":")) {
      return named(bare(text));
    }
    return text.charAt(0) != ' ' && file.text(line.number() + 1).startsWith(" ") && !text.equalsIgnoreCase("back") && named(text);
  }

  private static boolean named(String text) {
    return WayBackName.begins(text, 0) && Names.HEADING.matcher(text).matches();
  }

  /// A heading without what sets it off: its signs, its number and its colon.
  private static String bare(String text) {
    var start = BEFORE.matcher(text);
    var end = text.length();
    while (end > 0 && (SIGNS.indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
      end--;
    }
    var from = start.lookingAt() ? Math.min(start.end(), end) : 0;
    var bare = text.substring(from, end).strip();
    return bare.endsWith(":") ? bare.substring(0, bare.length() - 1).strip() : bare;
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
