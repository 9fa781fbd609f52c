package org.holdpoint.language.document.word;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A number with what it counts, in the unit of its sort: `10m` → 600 seconds, `5 %` → 5 percent, `2 per 10m` → a number per second.
public record Quantity(double amount, String unit) {

  private static final Pattern NUMBER = Pattern.compile("([-+]?(?:\\d[\\d_,]*(?:\\.\\d+)?|\\.\\d+)(?:[eE][-+]?\\d{1,3})?)\\s*([\\p{L}%µ]*)");
  private static final Pattern RATE = Pattern.compile("(.+?)\\s*(?:/|\\bper\\b|\\bevery\\b)\\s*(.+)");
  private static final Pattern PERIOD = Pattern.compile("P(?:\\d{1,6}[YMWD])*(?:T(?:\\d{1,9}(?:\\.\\d+)?[HMS])+)?");
  private static final Pattern PART = Pattern.compile("(\\d{1,9}(?:\\.\\d+)?)\\s*(ms|us|[smhdw])\\s*");
  private static final Map<String, Double> SECONDS = Map.ofEntries(Map.entry("ms", 0.001), Map.entry("us", 1e-6), Map.entry("s", 1.0), Map.entry("sec", 1.0), Map.entry("secs", 1.0),
      Map.entry("second", 1.0), Map.entry("seconds", 1.0), Map.entry("m", 60.0), Map.entry("min", 60.0), Map.entry("mins", 60.0), Map.entry("minute", 60.0), Map.entry("minutes", 60.0),
      Map.entry("h", 3600.0), Map.entry("hr", 3600.0), Map.entry("hrs", 3600.0), Map.entry("hour", 3600.0), Map.entry("hours", 3600.0), Map.entry("d", 86400.0), Map.entry("day", 86400.0),
      Map.entry("days", 86400.0), Map.entry("w", 604800.0), Map.entry("week", 604800.0), Map.entry("weeks", 604800.0), Map.entry("month", 2629800.0), Map.entry("months", 2629800.0),
      Map.entry("year", 31557600.0), Map.entry("years", 31557600.0));
  private static final Map<String, Double> BYTES = Map.ofEntries(Map.entry("b", 1.0), Map.entry("kb", 1e3), Map.entry("mb", 1e6), Map.entry("gb", 1e9), Map.entry("tb", 1e12), Map.entry("k", 1e3),
      Map.entry("ki", 1024.0), Map.entry("mi", 1048576.0), Map.entry("gi", 1073741824.0), Map.entry("ti", 1099511627776.0), Map.entry("kib", 1024.0), Map.entry("mib", 1048576.0),
      Map.entry("gib", 1073741824.0), Map.entry("g", 1e9), Map.entry("t", 1e12));
  /// The unit that a name gives to a bare number.
  private static final Map<String, Double> NAMED = Map.of("millisecond", 0.001, "second", 1.0, "minute", 60.0, "hour", 3600.0, "day", 86400.0, "week", 604800.0, "month", 2629800.0, "year", 31557600.0);
  private static final int LONGEST = 60;

  /// What a text counts; `words` are those of its name: `soak_minutes: 30`.
  public static Optional<Quantity> of(String text, Set<String> words) {
    var said = of(text.strip().toLowerCase(Locale.ROOT));
    if (said.isEmpty() || said.length() > LONGEST) {
      return Optional.empty();
    }
    var plain = number(said).or(() -> period(said.toUpperCase(Locale.ROOT))).or(() -> parts(said));
    var quantity = plain.or(() -> rate(said));
    return quantity.map(found -> found.unit.equals("count") ? named(found.amount, words) : found);
  }

  /// `2 of 3` is 2.
  private static String of(String said) {
    var of = said.indexOf(" of ");
    return of > 0 && said.chars().allMatch(letter -> Character.isDigit(letter) || letter == ' ' || letter == 'o' || letter == 'f') ? said.substring(0, of).strip() : said;
  }

  private static Quantity named(double amount, Set<String> words) {
    if (words.contains("percent")) {
      return new Quantity(amount, "percent");
    }
    var unit = NAMED.keySet().stream().filter(words::contains).findFirst();
    if (words.contains("per")) {
      return unit.map(name -> new Quantity(amount / NAMED.get(name), "per-second")).orElse(new Quantity(amount, "count"));
    }
    return unit.map(name -> new Quantity(amount * NAMED.get(name), "seconds")).orElse(new Quantity(amount, "count"));
  }

  private static Optional<Quantity> number(String said) {
    var match = NUMBER.matcher(said);
    if (!match.matches()) {
      return Optional.empty();
    }
    var amount = Double.parseDouble(match.group(1).replace("_", "").replace(",", ""));
    var unit = match.group(2);
    if (unit.isEmpty()) {
      return Optional.of(new Quantity(amount, "count"));
    }
    if (Set.of("%", "percent", "pct").contains(unit)) {
      return Optional.of(new Quantity(amount, "percent"));
    }
    if (SECONDS.containsKey(unit)) {
      return Optional.of(new Quantity(amount * SECONDS.get(unit), "seconds"));
    }
    return Optional.of(BYTES.containsKey(unit) ? new Quantity(amount * BYTES.get(unit), "bytes") : new Quantity(amount, unit));
  }

  /// ISO 8601: `PT5M`.
  private static Optional<Quantity> period(String said) {
    if (!PERIOD.matcher(said).matches() || said.length() < 3) {
      return Optional.empty();
    }
    var seconds = 0.0;
    var time = false;
    var match = Pattern.compile("(T)|(\\d+(?:\\.\\d+)?)([YMWDHS])").matcher(said);
    while (match.find()) {
      if (match.group(1) != null) {
        time = true;
      } else {
        var factor = switch (match.group(3)) {
          case "Y" -> SECONDS.get("year");
          case "M" -> time ? 60.0 : SECONDS.get("month");
          case "W" -> SECONDS.get("w");
          case "D" -> SECONDS.get("d");
          case "H" -> 3600.0;
          default -> 1.0;
        };
        seconds += Double.parseDouble(match.group(2)) * factor;
      }
    }
    return Optional.of(new Quantity(seconds, "seconds"));
  }

  /// `1h30m`.
  private static Optional<Quantity> parts(String said) {
    var match = PART.matcher(said);
    var seconds = 0.0;
    var at = 0;
    while (match.find() && match.start() == at) {
      seconds += Double.parseDouble(match.group(1)) * SECONDS.get(match.group(2));
      at = match.end();
    }
    return at == said.length() && at > 0 ? Optional.of(new Quantity(seconds, "seconds")) : Optional.empty();
  }

  /// `100/s`, `2 per 10m`, `5r/s`.
  private static Optional<Quantity> rate(String said) {
    var match = RATE.matcher(said);
    if (!match.matches()) {
      return Optional.empty();
    }
    return number(match.group(1)).flatMap(many -> span(match.group(2)).map(time -> new Quantity(many.amount / time, "per-second")));
  }

  /// A stretch of time, or the name of one: `10m`, `minute`.
  static Optional<Double> span(String said) {
    var name = said.strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(SECONDS.get(name)).or(() -> of(said, Set.of()).filter(found -> found.unit.equals("seconds")).map(Quantity::amount)).filter(time -> time > 0);
  }
}
