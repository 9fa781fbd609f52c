package org.holdpoint.language.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// The keys of requests → what they mean, by words.tsv.
final class Keys {

  private static final Pattern HUMPS = Pattern.compile("([a-z0-9])([A-Z])");
  private static final Pattern BLANKS = Pattern.compile("[ _]+");
  /// Whoever's it is, and wherever: `Operator's own supervisor on site`.
  private static final Pattern OVERSEER = Pattern.compile("^(?:[a-z0-9']{2,20}-){0,3}supervisor(?:-on-site|-present)?$");
  /// `Test result`, `Verification before the change`.
  private static final Pattern PROVEN = Pattern.compile("^(?:lab-)?(?:tests?|testing|verifications?|rehearsals?)-(?:results?|reports?|record|proof|done|so-far|before-(?:the-)?(?:change|work))$");
  /// Other words for what is approved, at the start of a key.
  private static final Pattern GRANTED = Pattern.compile("^(?:granted|permitted|authorised|authorized|agreed|cab(?=-(?:window|slot|time|period)))-");
  /// `Slot granted by the committee`, `hours agreed with the customer`.
  private static final Pattern SLOT_GIVEN = Pattern.compile("^(?:[a-z]+-){0,2}(?:slot|window|hours|period)-(?:granted|approved|agreed|allowed|permitted|given)(?:-[a-z-]{1,40})?$");
  /// `Approved window of the board`.
  private static final Pattern BOARDS = Pattern.compile("^approved-(?:window|slot|hours|time)-(?:by-|of-)?(?:the-)?(?:change-)?(?:cab|board|committee)$");
  private static final String STEPS = "steps";
  private static final String STEM = "(stem ";
  private static final String UTC = "-utc$";
  /// A day and an hour, as a value.
  private static final Pattern MOMENT = Pattern.compile("[\"']?\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}");
  private static final Pattern ENTRY = Pattern.compile("([A-Za-z][A-Za-z_-]{1,30})[\"']?\\s*[:=]\\s*" + MOMENT.pattern());
  private static final Map<String, List<String>> TABLE = table();
  /// What is meant → its words.
  private static final Map<String, List<String>> WORDS = TABLE.entrySet().stream().filter(row -> !row.getKey().startsWith("("))
      .collect(Collectors.toMap(Map.Entry::getKey, row -> row.getValue().stream().map(Keys::bare).toList()));
  private static final Set<String> ALL = WORDS.values().stream().flatMap(List::stream).collect(Collectors.toSet());
  private static final Set<String> ANYWHERE = TABLE.values().stream().flatMap(List::stream).filter(word -> word.endsWith("?")).map(Keys::bare).collect(Collectors.toSet());
  /// Parts in which those speak who decide: what stands there was approved.
  private static final Set<String> DECIDING = Set.copyOf(TABLE.get("(deciding)"));
  /// What is meant → how a word of another name begins that means it too.
  private static final Map<String, Pattern> STEMS = TABLE.entrySet().stream().filter(row -> row.getKey().startsWith(STEM))
      .collect(Collectors.toMap(row -> row.getKey().substring(STEM.length(), row.getKey().length() - 1), row -> Pattern.compile("(?:^|-)(?:" + String.join("|", row.getValue()) + ")")));
  private static final Pattern NO_STEM = Pattern.compile("(?:^|-)(?:" + String.join("|", TABLE.get("(not stem)")) + ")(?:-|$)");
  private static final Set<String> DATED = Set.copyOf(TABLE.get("(dated)"));
  private static final Set<String> PARTS = Set.copyOf(TABLE.get("(parts)"));
  private static final Set<String> HOLDING = Set.copyOf(TABLE.get("(holding)"));
  private static final List<String> WHEN = TABLE.get("(when)");
  private static final List<String> NAMED = TABLE.get("(named)");
  private static final List<String> WHO = List.of("implementer", "supervisor", "approvers");
  private static final List<String> HOW = List.of("rollback", "evidence", "stages", "preconditions", "procedure");
  /// What a record of a register says beside its people: of which class it is, and from when on.
  private static final List<String> CLASSED = List.of("type", "start");
  /// Numbers that only what somebody asked for has: a report of what happened has a title, a start and an end as well.
  private static final Set<String> ORDERED = Set.of("ticket", "change", "change-id", "change-number", "rfc", "crq", "work-order", "permit");
  private static final List<String> BLOCKS = List.of("rollback", "evidence", "procedure");

  /// (keys) More are worked out anew, so that data does not fill the memory.
  private static final int MOST_KEYS = 10_000;
  private static final int LONGEST_KEY = 80;
  private static final Map<String, String> PLAIN = new ConcurrentHashMap<>();

  private Keys() {}

  private static Map<String, List<String>> table() {
    try (var table = Objects.requireNonNull(Keys.class.getResourceAsStream("words.tsv"), "words.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t"))
          .collect(Collectors.toMap(row -> row[0], row -> List.of(row[1].split(" "))));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  /// Parts of the words for when, by which a look that costs little tells a page.
  static List<String> glimpses() {
    return TABLE.get("(glimpse)");
  }

  private static String bare(String word) {
    return word.endsWith("?") ? word.substring(0, word.length() - 1) : word;
  }

  /// The entry of a mapping that means this, or of a part of it with a name that means nothing here; its first word wins where several stand there. A window is also known by its two moments
  /// (`plan: {begin: …, finish: …}`), what was approved by whoever decided it (`board: {slot: …}`), and a way back may stand with what shows that it works (`evidence: {rollback: …}`).
  static Optional<Entry> entry(Mapping mapping, String meaning) {
    return direct(mapping, meaning).filter(entry -> !onlyHolds(entry, meaning)).or(() -> switch (meaning) {
      case "window" -> parts(mapping, entry -> !DECIDING.contains(plain(entry.key().text())) && timed(entry)).findFirst().or(() -> mapping.entries().stream().filter(Keys::dated).findFirst());
      case "rollback" -> direct(mapping, "evidence").flatMap(shown -> shown.value() instanceof Mapping part ? direct(part, meaning) : Optional.empty());
      case "approved-window" -> parts(mapping, entry -> DECIDING.contains(plain(entry.key().text()))).flatMap(entry -> ((Mapping) entry.value()).entries().stream()).filter(Keys::timed).findFirst();
      case String _ -> Optional.empty();
    }).or(() -> PARTS.contains(meaning) ? parts(mapping, entry -> !meaning.equals("window") || !DECIDING.contains(plain(entry.key().text()))).flatMap(part -> direct((Mapping) part.value(), meaning).stream()).findFirst() : Optional.empty());
  }

  /// A day with its hours, under a name that says no more than that: `Date: 2025-09-17, 01:00-02:00`.
  private static boolean dated(Entry entry) {
    return DATED.contains(plain(entry.key().text())) && entry.value() instanceof Scalar said && Hours.of(said).isPresent();
  }

  private static boolean timed(Entry entry) {
    return entry.value() instanceof Mapping part && between(part);
  }

  /// Whether an entry is only the block in which what is meant stands: `rollout: {stages: …}`, `schedule: {planned: {begin: …}}`.
  private static boolean onlyHolds(Entry entry, String meaning) {
    return entry.value() instanceof Mapping part && direct(part, meaning).isPresent() && (meaning.equals("stages") || meaning.equals("window") && direct(part, "start").isEmpty());
  }

  /// The blocks whose names mean nothing here, and that of a rollout, in which more of the request may stand.
  private static Stream<Entry> parts(Mapping mapping, Predicate<Entry> which) {
    return mapping.entries().stream().filter(entry -> !known(entry.key().text()) || HOLDING.contains(plain(entry.key().text()))).filter(entry -> entry.value() instanceof Mapping).filter(which);
  }

  private static Optional<Entry> direct(Mapping mapping, String meaning) {
    var words = WORDS.get(meaning);
    var best = words.size();
    Entry found = null;
    for (var entry : mapping.entries()) {
      var place = words.indexOf(plain(entry.key().text()));
      if (place >= 0 && place < best) {
        best = place;
        found = entry;
      }
    }
    return Optional.ofNullable(found).or(() -> akin(mapping, meaning)).map(entry -> new Entry(entry.key(), shown(entry.value())));
  }

  /// The only entry of another name in which a word begins as one for this does, and for nothing else.
  private static Optional<Entry> akin(Mapping mapping, String meaning) {
    var stem = STEMS.get(meaning);
    if (stem == null) {
      return Optional.empty();
    }
    var found = mapping.entries().stream().filter(entry -> akin(stem, plain(entry.key().text()))).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean akin(Pattern stem, String plain) {
    return !ALL.contains(plain) && stem.matcher(plain).find() && !NO_STEM.matcher(plain).find() && STEMS.values().stream().filter(other -> other.matcher(plain).find()).count() == 1;
  }

  /// ServiceNow exports a reference as `{display_value, value, link}`, Jira a user as `{displayName, accountId, …}`: people know it by the first.
  private static YamlNode shown(YamlNode value) {
    return value instanceof Mapping reference ? reference.at("display_value").or(() -> reference.at("displayName")).orElse(value) : value;
  }

  /// Whether the name of what means this says that its hours are those of UTC: `start_utc`.
  static boolean utc(Mapping mapping, String meaning) {
    return entry(mapping, meaning).filter(entry -> entry.key().text().toLowerCase(Locale.ROOT).endsWith("utc")).isPresent();
  }

  /// The value under it.
  static Optional<YamlNode> at(Mapping mapping, String meaning) {
    return entry(mapping, meaning).map(Entry::value);
  }

  /// Whether these are the keys of a change request: a rollout policy has stages and a way back too, but neither people nor hours. `timed` says whether anything in it begins and ends at given
  /// moments, whatever it is called; `inner` are the keys of its parts, where people may be named.
  static boolean tell(Stream<String> keys, Supplier<Stream<String>> inner, BooleanSupplier timed) {
    var plain = keys.map(Keys::plain).collect(Collectors.toSet());
    var when = WHEN.stream().anyMatch(plain::contains);
    var who = count(WHO, plain);
    var how = count(HOW, plain);
    var named = NAMED.stream().anyMatch(plain::contains);
    var surely = surely(plain.stream());
    // Who does it may stand elsewhere where a number that only orders have, its hours and two ways of care are here.
    if (how > 1 && ORDERED.stream().anyMatch(plain::contains) && timed.getAsBoolean()) {
      return true;
    }
    return when && (surely || who > 0 && how > 0) || when && how > 0 && named || who > 1 && how > 0 || who > 0 && how > 1 && named || who > 1 && named && count(CLASSED, plain) == CLASSED.size() || said(HOW, plain) > 0 && named && (who > 0 || people(inner.get().map(Keys::plain).collect(Collectors.toSet()))) && timed.getAsBoolean();
  }

  /// Whether somebody is named by a word that says nothing else, or two by words that say it together.
  private static boolean people(Set<String> plain) {
    return surely(plain.stream()) || said(WHO, plain) > 1;
  }

  /// How many of these are said, by words of their own or by names in which a word begins as one for them does.
  private static long said(List<String> meanings, Set<String> plain) {
    return meanings.stream().filter(meaning -> count(List.of(meaning), plain) > 0 || Optional.ofNullable(STEMS.get(meaning)).filter(stem -> plain.stream().anyMatch(key -> akin(stem, key))).isPresent()).count();
  }

  private static boolean surely(Stream<String> plain) {
    return plain.anyMatch(key -> !ANYWHERE.contains(key) && WHO.stream().anyMatch(meaning -> WORDS.get(meaning).contains(key)));
  }

  /// The keys in the parts of a block.
  static Stream<String> inner(Mapping mapping) {
    return mapping.entries().stream().map(Entry::value).filter(Mapping.class::isInstance).flatMap(part -> ((Mapping) part).entries().stream()).map(entry -> entry.key().text());
  }

  /// Whether something in a block begins and ends at given moments.
  static boolean timed(Mapping mapping) {
    return between(mapping) || mapping.entries().stream().anyMatch(entry -> dated(entry) || entry.value() instanceof Scalar said && WORDS.get("window").contains(plain(entry.key().text())) && Hours.of(said).isPresent())
        || mapping.entries().stream().map(Entry::value).filter(Mapping.class::isInstance).anyMatch(part -> timed((Mapping) part));
  }

  private static boolean between(Mapping mapping) {
    var dated = Hours.dated(mapping);
    return moment(dated, "start") && moment(dated, "end");
  }

  private static boolean moment(Mapping mapping, String meaning) {
    return mapping.entries().stream().anyMatch(entry -> entry.value() instanceof Scalar said && MOMENT.matcher(said.text()).lookingAt() && WORDS.get(meaning).contains(plain(entry.key().text())));
  }

  /// The same of lines of text, before they are read.
  static boolean timed(List<String> lines) {
    return moment(lines, ENTRY, "start") && moment(lines, ENTRY, "end")
        || lines.stream().anyMatch(line -> line.indexOf('-') > 0 && Hours.DAY_SAID.matcher(line).find()) && moment(lines, Hours.HOUR_SAID, "start") && moment(lines, Hours.HOUR_SAID, "end");
  }

  private static boolean moment(List<String> lines, Pattern said, String meaning) {
    return lines.stream().filter(line -> line.indexOf(':') > 0).flatMap(line -> said.matcher(line).results()).anyMatch(entry -> WORDS.get(meaning).contains(plain(entry.group(1))));
  }

  /// The same of a page of prose, of which more is asked: when, who and how.
  static boolean tellAll(Mapping page) {
    var plain = page.entries().stream().map(entry -> plain(entry.key().text())).collect(Collectors.toSet());
    return (WHEN.stream().anyMatch(plain::contains) || timed(page)) && count(WHO, plain) > 0 && count(HOW, plain) > 0 || timed(page) && count(HOW, plain) > 0 && count(List.of("devices"), plain) > 0 && ORDERED.stream().anyMatch(plain::contains)
        || timed(page) && count(WHO, plain) > 0 && count(List.of("approved-window"), plain) > 0;
  }

  /// Whether two names of a line are those of a start and an end, or of what is planned and what was approved.
  static boolean moments(String first, String second) {
    return WORDS.get("start").contains(plain(first)) && WORDS.get("end").contains(plain(second)) || WORDS.get("window").contains(plain(first)) && WORDS.get("approved-window").contains(plain(second));
  }

  private static long count(List<String> meanings, Set<String> plain) {
    return meanings.stream().filter(meaning -> WORDS.get(meaning).stream().anyMatch(word -> !word.equals(STEPS) && plain.contains(word))).count();
  }

  /// Keys that mean nothing to us; they are kept and shown.
  static List<String> unknown(Mapping mapping) {
    return mapping.entries().stream().map(entry -> entry.key().text()).filter(key -> !known(key)).toList();
  }

  private static boolean known(String key) {
    return ALL.contains(plain(key));
  }

  /// What stands under such keys, without what is read as a part of the request, and what of the kind stands in the block of a way back or of its evidence.
  static List<Entry> own(Mapping mapping) {
    return mapping.entries().stream().filter(entry -> !known(entry.key().text())
        || entry.value() instanceof Mapping && BLOCKS.stream().anyMatch(meaning -> WORDS.get(meaning).contains(plain(entry.key().text())))).map(Keys::without).toList();
  }

  private static Entry without(Entry entry) {
    return !known(entry.key().text()) && entry.value() instanceof Mapping part && part.entries().stream().anyMatch(Keys::part)
        ? new Entry(entry.key(), new Mapping(part.entries().stream().filter(one -> !part(one)).toList(), part.at())) : entry;
  }

  private static boolean part(Entry entry) {
    return PARTS.stream().anyMatch(meaning -> WORDS.get(meaning).contains(plain(entry.key().text())));
  }

  /// `Planned start`, `plannedStart`, `planned_start` → `planned-start`. Worked out once for the keys that every record has.
  static String plain(String key) {
    var known = PLAIN.get(key);
    if (known == null) {
      known = worked(key);
      if (PLAIN.size() < MOST_KEYS && key.length() <= LONGEST_KEY) {
        PLAIN.put(key, known);
      }
    }
    return known;
  }

  private static String worked(String key) {
    var plain = BLANKS.matcher(HUMPS.matcher(key.strip()).replaceAll("$1-$2").toLowerCase(Locale.ROOT)).replaceAll("-");
    // Columns that a customer of ServiceNow adds (ServiceNow documentation, "Add and customize a field in a table").
    var own = (plain.startsWith("u-") ? plain.substring(2) : plain).replaceFirst(UTC, "");
    return SLOT_GIVEN.matcher(own).matches() || BOARDS.matcher(own).matches() ? "approved-window" : GRANTED.matcher(OVERSEER.matcher(PROVEN.matcher(own).replaceFirst("evidence")).replaceFirst("supervisor")).replaceFirst("approved-");
  }
}
