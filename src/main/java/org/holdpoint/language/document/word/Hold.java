package org.holdpoint.language.document.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.yaml.YamlNode;

/// How much a value guards. `state` is `on`, `open`, `doubtful` or `plain`; `strength` is less where it guards less, among those of the same unit.
public record Hold(String state, double strength, String unit) {

  /// Nothing can be said of the value.
  private static final Pattern OPTION = Pattern.compile("\\s--?[A-Za-z]");
  private static final String RING = "ring";
  private static final String FAILURE = "failure";
  private static final String READER = "reader";
  private static final String ENDING = "ending";
  public static final Hold PLAIN = new Hold("plain", 0, "none");
  private static final Set<String> NOTHING = Set.of("", "null", "~", "none", "verify_none", "off", "false", "no", "never", "disabled", "disable", "bypass", "bypassed", "skip", "skipped", "ignore", "ignored", "inactive",
      "removed", "disarmed", "uninstalled", "withdrawn",
      "n", "nil", "suspended", "absent", "nothing", "nobody", "noone", "no one", "not needed", "none needed", "not required", "none required", "n/a", "not applicable", "not planned", "none planned", "not tested", "not tried", "untested", "untried", "/bin/true", "/usr/bin/true", ":");
  private static final Set<String> TRUE = Set.of("true", "yes", "on", "y", "1", "always", "enabled", "enable", "allow", "allowed", "all");
  private static final Set<String> SWITCHED = Set.of("true", "false", "yes", "no", "on", "off", "y", "n");
  /// Said of a limit or of a time: that there is one.
  private static final Set<String> SWITCHED_ON = Set.of("true", "yes", "on", "enabled", "enable", "synchronous", "asynchronous", "sync", "async", "streaming", "enforced", "strict");
  private static final Set<String> ENDLESS = Set.of("unlimited", "infinite", "infinity", "inf", ".inf", "+inf", "unbounded", "no limit", "no-limit", "nolimit", "no_limit", "unrestricted", "all", "any", "*",
      "everything", "max", "whatever");
  /// How often something is done, in times a year.
  private static final Map<String, Integer> TIMES = Map.ofEntries(Map.entry("hourly", 8760), Map.entry("daily", 365), Map.entry("nightly", 365), Map.entry("weekly", 52), Map.entry("fortnightly", 26), Map.entry("biweekly", 26),
      Map.entry("monthly", 12), Map.entry("quarterly", 4), Map.entry("half-yearly", 2), Map.entry("biannually", 2), Map.entry("yearly", 1), Map.entry("annually", 1), Map.entry("annual", 1));
  /// Whatever the program takes, which may be no limit at all.
  private static final Set<String> DEFAULTS = Set.of("default", "auto", "vendor-default", "platform-default", "vendor_default", "vendor default");
  private static final Set<String> FEWER = Set.of("optional", "advisory", "best-effort", "best_effort");
  private static final Map<String, Map<String, Integer>> RANKS = Tables.rows("words.tsv").stream()
      .collect(Collectors.groupingBy(List::getFirst, Collectors.toMap(row -> row.get(1), row -> Integer.parseInt(row.get(2)))));
  /// A version by its number or its day, and its rank among rings: nothing new comes.
  private static final Pattern FIXED = Pattern.compile("v?\\d+(?:[.-]\\d+)+[\\w.+-]*");
  private static final int FIXED_RANK = 2;
  private static final double WHOLE = 100;
  /// More than one of a hundred.
  private static final double STRICTEST = 2;
  /// The less the stricter, and 0 is the strictest.
  private static final String TOLERANCE = "tolerance";
  private static final String ENDLESS_AT_ZERO = "unbounded";
  private static final String TRUTH = "truth";
  private static final String FILTER = "filter";
  /// Whoever is named here is not held by the guard.
  private static final String EXEMPT = "exempt";
  /// What may be spoken is as good as the oldest of it.
  private static final String PROTOCOL = "protocol";
  private static final String COPIED = "copied";

  private static final Hold OPEN = new Hold("open", 0, TRUTH);
  /// Said in so many words, not left out or switched off.
  private static final Hold ENDLESSLY = new Hold("open", 0, "endless");
  /// The largest numbers of usual types: whoever writes one wants no limit.
  private static final Set<Double> LARGEST = Set.of(2147483647.0, 4294967295.0, 9223372036854775807.0, 18446744073709551615.0);
  private static final Hold ON = new Hold("on", 1, TRUTH);

  /// Whether a text says that there is nothing.
  public static boolean nothing(String text) {
    return NOTHING.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /// What a node is worth under a name with these words.
  public static Hold of(Term term, YamlNode node, Set<String> words) {
    return switch (node) {
      case YamlNode.Scalar scalar -> text(term, scalar.text().strip(), scalar.plain(), words);
      case YamlNode.Sequence list -> list(term, list);
      case YamlNode.Mapping block -> block(term, block);
    };
  }

  /// A list of what is guarded guards less with each that it loses; a filter that names everything filters nothing.
  private static Hold list(Term term, YamlNode.Sequence list) {
    var everything = term.meaning().equals(FILTER) && list.items().size() == 1 && list.items().getFirst() instanceof YamlNode.Scalar all && ENDLESS.contains(all.text().strip().toLowerCase(Locale.ROOT));
    if (term.weaker().equals(PROTOCOL)) {
      return protocol(list.items().stream().filter(YamlNode.Scalar.class::isInstance).map(item -> ((YamlNode.Scalar) item).text()).collect(Collectors.joining(" ")));
    }
    var one = different(list) == 1 && list.items().getFirst() instanceof YamlNode.Scalar only ? only.text().strip().toLowerCase(Locale.ROOT) : "";
    // A parameter whose values are always lists (AWS Systems Manager, Parameters), and one that stands once for each of several things.
    if (SWITCHED.contains(one) && Set.of("unset", "false", "true").contains(term.weaker())) {
      return text(term, one, true, Set.of());
    }
    return everything ? OPEN : Set.of("unset", "false").contains(term.weaker()) && !list.items().isEmpty() ? new Hold("on", list.items().size(), "members") : collection(term, different(list));
  }

  /// How many different ones there are: who is named twice is still one.
  private static int different(YamlNode.Sequence list) {
    return list.items().stream().allMatch(YamlNode.Scalar.class::isInstance) ? (int) list.items().stream().map(item -> ((YamlNode.Scalar) item).text()).distinct().count() : list.items().size();
  }

  private static Hold collection(Term term, int entries) {
    return switch (term.weaker()) {
      case "fewer", "less", "domain" -> new Hold(entries == 0 ? "open" : "on", entries, "members");
      case "unset", "false" -> entries == 0 ? OPEN : ON;
      // The first exemption opens what held for all; a further one is for a reader to judge.
      case EXEMPT -> entries == 0 ? ON : OPEN;
      default -> PLAIN;
    };
  }

  private static Hold block(Term term, YamlNode.Mapping block) {
    var entries = block.entries().size();
    return switch (term.weaker()) {
      case "more", "less", TOLERANCE, ENDLESS_AT_ZERO -> rate(block).map(many -> amount(term, many)).orElse(entries == 0 ? OPEN : ON);
      case String _ -> collection(term, entries);
    };
  }

  /// `{hosts: 2, per: 10m}`: one number, and the time for it.
  private static Optional<Quantity> rate(YamlNode.Mapping block) {
    var times = block.entries().stream().filter(entry -> timed(entry.key().text())).toList();
    var others = block.entries().stream().filter(entry -> !timed(entry.key().text())).toList();
    if (times.size() != 1 || others.size() != 1 || !(times.getFirst().value() instanceof YamlNode.Scalar time) || !(others.getFirst().value() instanceof YamlNode.Scalar many)) {
      return Optional.empty();
    }
    var words = NameWords.of(times.getFirst().key().text());
    var seconds = Quantity.span(time.text()).or(() -> Quantity.of(time.text(), words).filter(found -> found.unit().equals("seconds")).map(Quantity::amount));
    return seconds.flatMap(span -> Quantity.of(many.text(), Set.of()).filter(found -> span > 0).map(found -> new Quantity(found.amount() / span, "per-second")));
  }

  private static boolean timed(String name) {
    return NameWords.plain(name).stream().anyMatch(Set.of("per", "every", "interval", "window", "period", "unit")::contains);
  }

  private static Hold text(Term term, String written, boolean plain, Set<String> words) {
    var said = written.toLowerCase(Locale.ROOT);
    return switch (term.weaker()) {
      case "less", "more", TOLERANCE, ENDLESS_AT_ZERO -> number(term, said, words);
      case "true" -> TRUE.contains(said) ? OPEN : NOTHING.contains(said) || said.equals("0") ? ON : PLAIN;
      case "false" -> nothingBut(said) || said.equals("0") || FEWER.contains(said) ? OPEN : ON;
      case "fewer" -> members(said);
      case EXEMPT -> nothingBut(said) || said.equals("0") ? ON : OPEN;
      case "unset" -> term.meaning().equals(FILTER) && ENDLESS.contains(said) || nothingBut(said) || plain && said.equals("0") ? OPEN : Optional.ofNullable(TIMES.get(said)).map(many -> new Hold("on", many, "per-year")).orElse(ON);
      case "none" -> PLAIN;
      case PROTOCOL -> protocol(said);
      // After how long, or after what.
      case COPIED -> Quantity.of(said, words).filter(found -> found.unit().equals("seconds")).map(found -> amount(term.as("less"), found)).orElseGet(() -> rank(COPIED, said));
      case String ranked -> rank(ranked, said);
    };
  }

  /// Whether there is nothing, with or without a reason: `none needed, routine work`.
  private static boolean nothingBut(String said) {
    var end = 0;
    while (end < said.length() && ",;(.".indexOf(said.charAt(end)) < 0) {
      end++;
    }
    return NOTHING.contains(said.substring(0, end).strip()) && (end > 0 || said.isEmpty());
  }

  private static Hold members(String said) {
    if (NOTHING.contains(said) || FEWER.contains(said)) {
      return new Hold("open", 0, "members");
    }
    if (TRUE.contains(said) && !said.equals("1")) {
      return ON;
    }
    return Quantity.of(said, Set.of()).map(many -> new Hold(many.amount() <= 0 ? "open" : "on", Math.max(many.amount(), 0), many.unit()))
        .orElseGet(() -> new Hold("on", command(said) ? 1 : List.of(said.split("[,\\s]+")).size(), "members"));
  }

  /// Whether a text is the line of one command, with its options, and no list of names: `/usr/local/bin/probe --listen 192.0.2.53`.
  public static boolean command(String said) {
    return said.startsWith("/") && said.indexOf(' ') > 0 && said.indexOf(',') < 0 || OPTION.matcher(said).find();
  }

  private static Hold protocol(String said) {
    return ProtocolVersions.oldest(said).map(level -> new Hold(level == 0 ? "open" : "on", level, "rank")).orElse(PLAIN);
  }

  /// Of several words of a ring the careful one counts: `general availability delayed`.
  private static Optional<Integer> ring(String words, Map<String, Integer> known) {
    return Stream.of(words.split(" ")).flatMap(word -> Optional.ofNullable(known.get(word)).stream()).max(Integer::compare);
  }

  /// What is done is said by the first word: `stop-suite`, `drop_cache_and_query`.
  private static Optional<Integer> deed(String words, Map<String, Integer> known) {
    return Optional.ofNullable(known.get(words.split(" ", 2)[0]));
  }

  private static Hold rank(String ranked, String said) {
    var words = String.join(" ", NameWords.plain(said));
    var known = RANKS.getOrDefault(ranked, Map.of());
    // A careful word may be said with numbers: `Linear10PercentEvery1Minute`.
    var first = known.getOrDefault(words.replaceAll("\\d.*", "").strip(), 0);
    var rank = known.containsKey(words) || first == 0 ? known.get(words) : first;
    var found = rank != null ? Optional.of(rank) : ranked.equals(RING) ? ring(words, known).or(() -> FIXED.matcher(said).matches() ? Optional.of(FIXED_RANK) : Optional.empty()) : Set.of(READER, FAILURE, ENDING).contains(ranked) ? deed(words, known) : Optional.<Integer>empty();
    // Any word says that something is done on a failure, but those that say that nothing is.
    return found.map(level -> new Hold(level == 0 ? "open" : "on", level, "rank")).orElse(!ranked.equals(FAILURE) ? PLAIN : NOTHING.contains(said) ? OPEN : ON);
  }

  private static Hold number(Term term, String said, Set<String> words) {
    if (NOTHING.contains(said) || !term.weaker().equals("less") && DEFAULTS.contains(said)) {
      return OPEN;
    }
    if (!term.weaker().equals("less") && (ENDLESS.contains(said) || said.startsWith("all "))) {
      return ENDLESSLY;
    }
    if (SWITCHED_ON.contains(said)) {
      return ON;
    }
    return Quantity.of(said, words).map(found -> amount(term, found)).orElse(PLAIN);
  }

  private static Hold amount(Term term, Quantity quantity) {
    var amount = quantity.amount();
    if (term.weaker().equals("less")) {
      return new Hold(amount <= 0 ? "open" : "on", Math.max(amount, 0), quantity.unit());
    }
    if (amount == 0 && term.weaker().equals(TOLERANCE)) {
      return new Hold("on", STRICTEST, quantity.unit());
    }
    if (amount == 0 && term.weaker().equals(ENDLESS_AT_ZERO)) {
      return OPEN;
    }
    if (amount == 0) {
      // Of a limit, 0 is none in one program and no limit in another.
      return new Hold("doubtful", 0, quantity.unit());
    }
    var open = amount < 0 || !Double.isFinite(amount) || quantity.unit().equals("count") && LARGEST.contains(amount) || quantity.unit().equals("percent") && amount >= WHOLE;
    return new Hold(open ? "open" : "on", open ? 0 : 1 / amount, quantity.unit());
  }
}
