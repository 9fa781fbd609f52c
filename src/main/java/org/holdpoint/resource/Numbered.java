package org.holdpoint.resource;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What numbers of their own kind guard: answers that count as well, and versions.
final class Numbered {

  private static final Pattern CODES = Pattern.compile("(\\d)(\\d\\d|xx)(?:\\s*-\\s*(\\d)(?:\\d\\d|xx))?");
  private static final int FAILED = 5;
  private static final Pattern VERSION = Pattern.compile("(?:[a-z0-9._-]*?[/_-])??v?(\\d{1,6})(?:[._][a-z0-9]+)*(?:[-+][a-z0-9.+-]+)?");
  private static final Pattern BOUND = Pattern.compile("(=|~>|<=|<|\\^|~)?\\s*v?(\\d{1,6})([._][\\w.+-]*)?");
  private static final Pattern HASH = Pattern.compile("(?=.*[a-f])[0-9a-f]{7,64}");
  private static final String MAJOR = "major";
  private static final String REF = "ref=";
  private static final int LONGEST = 500;

  private Numbered() {}

  /// Codes of HTTP, one, a range (`200-399`) or several with commas between them: a fault of the server (500 and above) among those that count as well means that nothing is found ill.
  static Strength codes(String said) {
    var parts = Stream.of(said.split(",")).map(part -> CODES.matcher(part.strip())).toList();
    if (!parts.stream().allMatch(part -> part.matches())) {
      return Strength.PLAIN;
    }
    return parts.stream().anyMatch(part -> Integer.parseInt(part.group(part.group(3) == null ? 1 : 3)) >= FAILED) ? Strength.OPEN : Strength.ON;
  }

  /// The first number of a version, or of what bounds it from above (`~> 5.40`, `>= 5.0, < 6.0`); open where nothing does, or where it is what a branch holds on the day. An address says the version
  /// behind `ref=`; one of a repository of Git without it is open. The hash of a commit has no order.
  static Strength major(String said) {
    if (said.length() > LONGEST) {
      return Strength.PLAIN;
    }
    var ref = said.indexOf(REF);
    if (ref >= 0) {
      return version(said.substring(ref + REF.length()).split("&")[0]);
    }
    if (said.contains("/")) {
      return said.startsWith("git") || said.contains(".git") ? Strength.OPEN : Strength.PLAIN;
    }
    var bounds = Stream.of(said.split(",")).map(part -> BOUND.matcher(part.strip())).filter(Matcher::matches).mapToInt(Numbered::highest).max();
    return bounds.isPresent() ? new Strength("on", bounds.getAsInt(), MAJOR) : version(said);
  }

  /// The highest major number that a bound lets through: below 6.0 it is 5.
  private static int highest(Matcher bound) {
    var number = Integer.parseInt(bound.group(2));
    return "<".equals(bound.group(1)) && (bound.group(3) == null || bound.group(3).matches("[._0]*")) ? number - 1 : number;
  }

  private static Strength version(String said) {
    var match = VERSION.matcher(said);
    return HASH.matcher(said).matches() ? Strength.PLAIN : match.matches() ? new Strength("on", Integer.parseInt(match.group(1)), MAJOR) : Strength.OPEN;
  }
}
