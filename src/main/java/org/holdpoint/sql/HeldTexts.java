package org.holdpoint.sql;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts that the variables of a script hold, as far as they are written in it, each where it stands there: a string, strings joined with what is only known when they run, and what is put behind another text.
public final class HeldTexts {

  private static final Set<String> ENDS = Set.of("USING", "INTO");
  private static final Pattern CALL = Pattern.compile("(?i)(CONCAT|FORMAT)\\s*\\(\\s*");
  private static final Pattern NAME = Pattern.compile("[:@]?[A-Za-z_]\\w*");
  /// What may stand for a name by itself.
  private static final Pattern WORD = Pattern.compile("[\\w$.]+");

  private final String joins;
  private final Pattern place;
  /// Between two strings with nothing else between them, where a blank changes nothing.
  private final Pattern nothing;
  private final Map<String, Chunk> held = new HashMap<>();

  /// @param joins the sign between strings: `||`, `+`
  public HeldTexts(String joins) {
    this.joins = joins;
    this.place = Pattern.compile("\\{\\s*(?:" + Pattern.quote(joins) + "|,)\\s*([:@]?\\w+)\\s*(?:" + Pattern.quote(joins) + "|,)\\s*\\}");
    this.nothing = Pattern.compile("(?<![\\w$])\\{\\s*(?:" + Pattern.quote(joins) + "|,)\\s*\\}|\\{\\s*(?:" + Pattern.quote(joins) + "|,)\\s*\\}(?![\\w$])");
  }

  /// From here on a variable holds what the expression comes to, or has that behind what it held.
  public void give(String name, Chunk expression, boolean behind) {
    var key = key(name);
    var text = behind ? Optional.ofNullable(held.get(key)).flatMap(before -> sum(expression).flatMap(more -> joined(before, more))) : sum(expression);
    text.ifPresentOrElse(one -> held.put(key, one), () -> held.remove(key));
  }

  /// What an expression comes to; empty where it is no text, or nobody knows how it begins.
  public Optional<Chunk> text(Chunk expression) {
    return sum(expression).filter(one -> !one.text().isEmpty());
  }

  private Optional<Chunk> sum(Chunk expression) {
    var text = expression.text();
    if (text.startsWith("(") && text.endsWith(")")) {
      return sum(expression.part(1, text.length() - 1));
    }
    var call = CALL.matcher(text);
    if (call.lookingAt()) {
      var close = text.lastIndexOf(')');
      var inside = expression.part(call.end(), close < call.end() ? text.length() : close);
      return call.group(1).equalsIgnoreCase("CONCAT") ? of(inside, ",") : string(inside) < 0 ? Optional.empty() : of(inside.part(0, new Scan(inside.text()).string(string(inside))), joins);
    }
    return of(expression, joins);
  }

  /// Where its first string begins; below 0 where it begins with something else.
  private static int string(Chunk expression) {
    var text = expression.text();
    var quote = !text.isEmpty() && "NnEe".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    return quote < text.length() && (text.charAt(quote) == '\'' || text.charAt(quote) == '"' && quote == 0) ? quote : -1;
  }

  private Optional<Chunk> of(Chunk expression, String sign) {
    var quote = string(expression);
    if (quote >= 0) {
      var part = expression.part(quote, expression.text().length());
      return Optional.of(at(part, filled(part.text().charAt(0) == '\'' ? JoinedText.of(part.text(), sign, ENDS) : between(part.text()))));
    }
    var name = NAME.matcher(expression.text());
    var value = name.lookingAt() ? held.get(key(name.group())) : null;
    if (value == null) {
      return Optional.empty();
    }
    var rest = new Scan(expression.text()).blank(name.end());
    return rest == expression.text().length() ? Optional.of(value)
        : expression.text().startsWith(sign, rest) ? of(expression.part(rest + sign.length(), expression.text().length()), sign).flatMap(more -> joined(value, more)) : Optional.empty();
  }

  private static Chunk at(Chunk part, String text) {
    return new Chunk(part.order(), text, part.line(), part.column(), part.endLine(), part.endColumn(), part.bodies(), part.cut(), part.open()).part(0, text.length());
  }

  private static String between(String text) {
    return " " + text.substring(1, Math.max(1, new Scan(text).string(0) - 1));
  }

  /// With names that are known in the places of their variables, if they have room there.
  private String filled(String text) {
    var places = place.matcher(text);
    var filled = new StringBuilder();
    while (places.find()) {
      places.appendReplacement(filled, Matcher.quoteReplacement(name(text, places)));
    }
    return nothing.matcher(places.appendTail(filled)).replaceAll(one -> " ".repeat(one.group().length()));
  }

  private String name(String text, Matcher at) {
    var value = Optional.ofNullable(held.get(key(at.group(1)))).map(Chunk::text).filter(WORD.asMatchPredicate()).orElse("");
    var room = at.group().length() - value.length();
    var ends = at.end() >= text.length() || !WORD.matcher(text.substring(at.end(), at.end() + 1)).matches() || text.charAt(at.end()) == '.';
    return value.isEmpty() || room < 0 || room > 0 && !ends ? at.group() : value + " ".repeat(room);
  }

  /// The second one behind the first, each where it stands; empty where it stands before it.
  private static Optional<Chunk> joined(Chunk first, Chunk second) {
    if (first.text().isEmpty()) {
      return Optional.of(second);
    }
    var lines = second.line() - first.endLine();
    var columns = lines == 0 ? second.column() - first.endColumn() : second.column() - 1;
    if (lines < 0 || columns < 0 || first.cut()) {
      return Optional.empty();
    }
    return Optional.of(new Chunk(first.order(), first.text() + "\n".repeat(lines) + " ".repeat(columns) + second.text(), first.line(), first.column(), second.endLine(), second.endColumn(), first.bodies(), second.cut(), second.open()));
  }

  private static String key(String name) {
    return name.replaceFirst("^:", "").toLowerCase(Locale.ROOT);
  }
}
