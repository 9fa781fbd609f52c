package org.holdpoint.analysis.selection;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A regular expression that looks at names, and gives up where it goes back too often.
final class Expression {

  /// So many characters of names it may look at, all in all.
  private static final long MOST = 50_000_000;

  private final Pattern pattern;
  private long left = MOST;

  private Expression(Pattern pattern) {
    this.pattern = pattern;
  }

  /// Empty where it is none.
  static Optional<Expression> of(String text) {
    try {
      return Optional.of(new Expression(Pattern.compile(text)));
    } catch (PatternSyntaxException none) {
      return Optional.empty();
    }
  }

  /// It has looked too long.
  static final class Endless extends RuntimeException {

    private static final long serialVersionUID = 1;

    Endless() {
      super("the expression goes back too often", null, false, false);
    }
  }

  /// Whether a name begins with it. Throws [Endless].
  boolean begins(String name) {
    return matcher(name).lookingAt();
  }

  /// Whether it is found in a name. Throws [Endless].
  boolean found(String name) {
    return matcher(name).find();
  }

  private Matcher matcher(String name) {
    return pattern.matcher(new Counted(name));
  }

  /// A name that counts how often it is looked at.
  private final class Counted implements CharSequence {

    private final String name;

    private Counted(String name) {
      this.name = name;
    }

    @Override
    public int length() {
      return name.length();
    }

    @Override
    public char charAt(int at) {
      if (left-- < 0) {
        throw new Endless();
      }
      return name.charAt(at);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return name.substring(from, to);
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
