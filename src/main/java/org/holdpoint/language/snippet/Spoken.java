package org.holdpoint.language.snippet;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Commands in sentences that tell people to type them: code (CommonMark 0.31, section 6.1) right behind "run" or "execute". What a sentence only speaks of, or says not to do, is none.
final class Spoken {

  /// Made when a line has code in it.
  private static final class Patterns {
    static final Pattern TOLD = Pattern.compile("(?i)(?<![\\w-])(?:run|execute|type|issue|invoke)(?: the command| this command| the following| this)?:? `([^`]{3,400})`");
    /// A line, or the end of a step of a list, that is nothing but a command with an option: `3. Drain: `fleet drain --nodes 'a*'``.
    static final Pattern ALONE = Pattern.compile("\\s*(?:(?:[-*+]|\\d{1,9}[.)])\\s+)?`([a-z][^`]{3,400})`\\s*[.;]?\\s*|\\s*\\d{1,9}[.)]\\s+[^`]{2,80}:\\s*`([a-z][^`]{3,400})`\\s*[.;]?\\s*");
    /// A program and, behind what it is called with, an option.
    static final Pattern CALL = Pattern.compile("[a-z][\\w.+/-]*(?: +(?!--? )\\S+)*? +--?[A-Za-z][\\w-]*(?:[ =].*)?");
    static final Pattern OTHERWISE = Pattern.compile("(?i)\\b(?:not|never|don't|do not|avoid|without|instead|cannot|can't|would|could|might|if|unless|when|whenever|example|used to|will|ran|automatically|only after|before you)\\b");
  }

  private Spoken() {}

  /// Where each of them stands in the line.
  static List<MatchResult> commands(String line) {
    return Patterns.TOLD.matcher(line).results().filter(told -> told.group(1).strip().indexOf(' ') > 0).filter(told -> !Patterns.OTHERWISE.matcher(sentence(line, told)).find()).toList();
  }

  /// A command that is all of a line, or of what a step of a list says behind its colon.
  static List<MatchResult> alone(String line) {
    var found = Patterns.ALONE.matcher(line);
    return found.matches() && call(found.group(1) == null ? found.group(2) : found.group(1)) && !Patterns.OTHERWISE.matcher(line.replaceAll("`[^`]*`", "")).find() ? List.of(found.toMatchResult()) : List.of();
  }

  /// Whether a text is a call of some program with an option: prose is not written so.
  static boolean call(String text) {
    return Patterns.CALL.matcher(text.strip()).matches();
  }

  /// The sentence around a command, without what is code.
  private static String sentence(String line, MatchResult told) {
    var before = line.substring(0, told.start());
    var from = Math.max(before.lastIndexOf(". "), Math.max(before.lastIndexOf("! "), before.lastIndexOf("? "))) + 1;
    var end = line.indexOf(". ", told.end());
    return (before.substring(Math.max(0, from)) + line.substring(told.end(), end < 0 ? line.length() : end)).replaceAll("`[^`]*`", "");
  }
}
