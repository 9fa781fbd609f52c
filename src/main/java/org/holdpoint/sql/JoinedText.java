package org.holdpoint.sql;

import java.util.Set;

/// Strings that are joined with what is only known when the text runs.
public final class JoinedText {

  private JoinedText() {}

  /// What they come to, at the same places: what is between two of them is a name in braces, `{|| owner ||}`. The text begins with a quote.
  /// @param joins the sign between them
  /// @param ends words after which nothing is of the text
  public static String of(String text, String joins, Set<String> ends) {
    var scan = new Scan(text);
    var out = new StringBuilder(text);
    var open = 0;
    out.setCharAt(0, ' ');
    while (true) {
      var close = scan.string(open) - 1;
      single(out, open + 1, close);
      var next = scan.next('\'', close + 1);
      if (close <= open || close >= text.length() || text.charAt(close) != '\'') {
        return out.toString();
      }
      if (next < 0) {
        return out.replace(close, text.length(), tail(text.substring(close + 1), joins, ends)).toString();
      }
      out.setCharAt(close, '{');
      out.setCharAt(next, '}');
      open = next;
    }
  }

  /// What follows the last string: more of the text, or words that are none of it.
  private static String tail(String text, String joins, Set<String> ends) {
    var end = new Scan(text).first(ends);
    var more = text.substring(0, end).stripTrailing();
    return more.stripLeading().startsWith(joins) ? "{" + more.substring(1) + "}" : " ";
  }

  /// A doubled quote is one.
  private static void single(StringBuilder text, int from, int to) {
    var opening = true;
    for (var at = from; at + 1 < to; at++) {
      if (text.charAt(at) == '\'' && text.charAt(at + 1) == '\'') {
        text.setCharAt(opening ? at : at + 1, ' ');
        opening = !opening;
        at++;
      }
    }
  }
}
