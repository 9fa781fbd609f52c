package org.holdpoint.language.snippet;

import java.util.Set;
import org.holdpoint.replay.line.Placeholder;

/// Words that Ansible hands to a program itself: no shell takes them apart, so that `|`, `*`, `>` and the like are characters as others ("ansible.builtin.command"). They are split as Python's shlex does
/// (blanks, quotes, backslashes). `$NAME` is put in where the machine has it, and else stays as it is, so that it is never empty. What means something to a shell only is written as what stands for itself, one character for one.
final class FreeForm {

  /// Words `name=value` that are options of the module, and not handed on.
  private static final Set<String> OPTIONS = Set.of("creates", "removes", "chdir", "executable", "warn", "stdin", "stdin_add_newline", "strip_empty_ends");
  private static final String SHELL = "|&;<>()*?[]{}`#!~$";

  private final String text;
  private final StringBuilder said = new StringBuilder();
  /// `'`, `"`, a template's expression ([Placeholder#CLOSE]), or a blank for none.
  private char within = ' ';
  private boolean dropped;

  private FreeForm(String text) {
    this.text = text;
  }

  /// The text of one command, expressions of templates in it marked.
  static String masked(String text) {
    var form = new FreeForm(text);
    for (var at = 0; at < text.length(); at++) {
      at = form.next(at);
    }
    return form.said.toString();
  }

  /// A text that is one word, whatever stands in it.
  static String word(String text) {
    var said = new StringBuilder();
    var inside = false;
    for (var letter : text.toCharArray()) {
      inside = inside ? letter != Placeholder.CLOSE : Placeholder.opens(letter);
      said.append(inside || Character.isLetterOrDigit(letter) || letter > '~' ? letter : Placeholder.itself(letter));
    }
    return said.toString();
  }

  /// One character, or two where a backslash stands before another; the index of the last of them.
  private int next(int at) {
    var letter = text.charAt(at);
    if (within == Placeholder.CLOSE) {
      within = letter == Placeholder.CLOSE ? ' ' : within;
      add(letter, false);
    } else if (within == '\'') {
      within = letter == '\'' ? ' ' : within;
      add(letter, false);
    } else if (letter == '\\' && at + 1 < text.length() && (within == ' ' || text.charAt(at + 1) == '"' || text.charAt(at + 1) == '\\')) {
      add(letter, false);
      add(text.charAt(at + 1), false);
      return at + 1;
    } else if (within == '"') {
      within = letter == '"' ? ' ' : within;
      add(letter, letter == '`' || letter == '\\' || letter == '$');
    } else {
      dropped = !Character.isWhitespace(letter) && (dropped || option(at));
      within = Placeholder.opens(letter) ? Placeholder.CLOSE : letter == '\'' || letter == '"' ? letter : ' ';
      add(letter, SHELL.indexOf(letter) >= 0);
    }
    return at;
  }

  private void add(char letter, boolean itself) {
    said.append(dropped ? ' ' : itself ? Placeholder.itself(letter) : letter);
  }

  /// Whether an option of the module begins here.
  private boolean option(int at) {
    var equals = text.indexOf('=', at);
    return at > 0 && Character.isWhitespace(text.charAt(at - 1)) && equals > at && equals - at < 20 && OPTIONS.contains(text.substring(at, equals));
  }
}
