package org.holdpoint.resource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How much a value guards: `state` is `on`, `open`, `doubtful` or `plain`; `amount` is less where it guards less, among those of the same unit (as a Setting has it).
record Strength(String state, double amount, String unit) {

  private static final String TRUTH = "truth";
  static final Strength ON = new Strength("on", 1, TRUTH);
  static final Strength OPEN = new Strength("open", 0, TRUTH);
  static final Strength PLAIN = new Strength("plain", 0, "none");
  private static final Set<String> TRUE = Set.of("true", "yes", "on", "1", "enabled", "enable");
  private static final Set<String> FALSE = Set.of("false", "no", "off", "0", "disabled", "disable", "none", "", "suspended", "null");
  private static final Pattern NUMBER = Pattern.compile("([-+]?\\d+(?:\\.\\d+)?)\\s*(%|s|m|h|d)?");
  private static final Pattern PERIOD = Pattern.compile("(?:pt?)?(?:(\\d+)d)?t?(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?");
  /// The root of an organization, which every account is in (AWS Organizations API reference, Root: Id).
  private static final Pattern ROOT = Pattern.compile("r-[0-9a-z]{4,32}");
  private static final Map<String, Double> SECONDS = Map.of("s", 1.0, "m", 60.0, "h", 3600.0, "d", 86400.0);
  private static final double WHOLE = 100;
  /// Tags that whoever publishes an image puts on another one from time to time.
  private static final Set<String> MOVING = Set.of("latest", "stable", "edge", "nightly", "main", "master", "dev", "develop", "rolling", "current", "mainline", "newest", "snapshot", "canary", "head", "trunk");

  /// Of a text.
  static Strength of(GuardRow row, String written) {
    var said = written.strip().toLowerCase(Locale.ROOT);
    return switch (row.weaker()) {
      case "false" -> FALSE.contains(said) ? OPEN : TRUE.contains(said) ? ON : PLAIN;
      case "true" -> TRUE.contains(said) ? OPEN : FALSE.contains(said) ? ON : PLAIN;
      case "unset", "fewer" -> FALSE.contains(said) && !said.equals("0") ? OPEN : ON;
      case "set" -> OPEN;
      case "pinned" -> pinned(said) ? ON : OPEN;
      case "not" -> row.words().contains(said) ? OPEN : ON;
      case "of", "with" -> row.words().contains(said) ? ON : OPEN;
      case "less" -> number(row, said).map(found -> found.amount <= 0 ? new Strength("open", 0, found.unit) : found).orElse(FALSE.contains(said) ? OPEN : PLAIN);
      case "more" -> number(row, said).map(Strength::limit).orElse(PLAIN);
      case "tolerance" -> number(row, said).map(Strength::tolerance).orElse(PLAIN);
      case "steps" -> Steps.of(said);
      case "codes" -> Numbered.codes(said);
      case "major" -> Numbered.major(said);
      case "image" -> image(row, said);
      case "outside" -> Addresses.outside(said) ? ON : OPEN;
      case "unit" -> ROOT.matcher(said).matches() ? OPEN : ON;
      case "success" -> Bound.of(said, true);
      case "failure" -> Bound.of(said, false);
      case "rank" -> rank(row, said);
      case String _ -> PLAIN;
    };
  }

  /// Of a list of texts: one word that does not guard is enough (of `with` one that does), and none at all is what holds by itself; of batches that grow the first says how many go before anybody has looked.
  static Strength of(GuardRow row, List<String> texts, int entries) {
    var each = texts.stream().map(text -> of(row, text)).toList();
    if (Set.of("more", "tolerance").contains(row.weaker()) && !each.isEmpty()) {
      return each.getFirst();
    }
    if (row.weaker().equals("codes")) {
      return each.contains(OPEN) ? OPEN : ON;
    }
    if (row.weaker().equals("with")) {
      return each.contains(ON) ? ON : OPEN;
    }
    if (row.weaker().equals("not") && entries == 0) {
      return row.standard().map(standard -> of(row, standard)).orElse(ON);
    }
    return Set.of("of", "not", "unit").contains(row.weaker()) && !each.isEmpty() ? each.contains(OPEN) ? OPEN : ON : of(row, entries);
  }

  /// Of a list or block with so many entries.
  static Strength of(GuardRow row, int entries) {
    return switch (row.weaker()) {
      case "fewer" -> new Strength(entries == 0 ? "open" : "on", entries, "members");
      case "set" -> OPEN;
      case "unset", "false" -> entries == 0 && row.weaker().equals("false") ? OPEN : ON;
      case String _ -> PLAIN;
    };
  }

  /// By how far up its word stands; the lowest guards nothing.
  private static Strength rank(GuardRow row, String said) {
    var level = row.words().stream().filter(words -> List.of(words.split(",")).contains(said)).findFirst().map(row.words()::indexOf);
    return level.map(found -> new Strength(found == 0 ? "open" : "on", found, "rank")).orElse(PLAIN);
  }

  /// Whether the name of an image says which one it is: by a digest, or by a tag that does not move.
  private static boolean pinned(String image) {
    var name = image.substring(Math.max(image.lastIndexOf('/'), 0));
    var tag = name.substring(name.indexOf(':') + 1);
    return image.contains("@sha256:") || name.contains(":") && !tag.isEmpty() && !MOVING.contains(tag);
  }

  /// The major release of an image of one of the names; of another one nothing is said.
  private static Strength image(GuardRow row, String said) {
    var name = said.substring(said.lastIndexOf('/') + 1);
    var colon = name.indexOf(':');
    var found = colon > 0 && row.words().contains(name.substring(0, colon)) ? Numbered.major(name.substring(colon + 1).split("@")[0]) : PLAIN;
    // A tag without a release is told where tags are.
    return found == OPEN ? PLAIN : found;
  }

  private static Strength limit(Strength found) {
    if (found.amount == 0) {
      return new Strength("doubtful", 0, found.unit);
    }
    var open = found.amount < 0 || found.unit.equals("percent") && found.amount >= WHOLE;
    return new Strength(open ? "open" : "on", open ? 0 : 1 / found.amount, found.unit);
  }

  /// Of failures that are borne: none is the strictest.
  private static Strength tolerance(Strength found) {
    return found.amount == 0 ? new Strength("on", 2, found.unit) : limit(found);
  }

  /// A bare number counts per cent where its name says so.
  private static Optional<Strength> number(GuardRow row, String said) {
    var percent = row.path().getLast().contains("percent");
    return number(said).map(found -> percent && found.unit.equals("count") ? new Strength(found.state, found.amount, "percent") : found);
  }

  private static Optional<Strength> number(String said) {
    var match = NUMBER.matcher(said);
    if (match.matches()) {
      var amount = Double.parseDouble(match.group(1));
      var unit = match.group(2);
      return Optional.of(unit == null ? new Strength("on", amount, "count") : unit.equals("%") ? new Strength("on", amount, "percent") : new Strength("on", amount * SECONDS.get(unit), "seconds"));
    }
    var period = PERIOD.matcher(said);
    if (said.length() < 3 || !period.matches()) {
      return Optional.empty();
    }
    var seconds = 0.0;
    var units = new double[] {86400, 3600, 60, 1};
    for (var index = 0; index < units.length; index++) {
      seconds += period.group(index + 1) == null ? 0 : Double.parseDouble(period.group(index + 1)) * units[index];
    }
    return Optional.of(new Strength("on", seconds, "seconds"));
  }
}
