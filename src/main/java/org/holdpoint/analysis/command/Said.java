package org.holdpoint.analysis.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.Remark;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// How many hosts a text says in its own words that its next command takes: `removes 4 of the 12 web hosts`, `expected: 3 hosts`. A sentence counts for the first command behind it that does something to hosts.
final class Said {

  /// Names under which requests and plans describe themselves.
  private static final Set<String> DESCRIBING = Set.of("description", "summary", "title", "comment", "note", "notes", "purpose", "details", "impact", "scope", "effect", "expected", "expectation", "name");
  private static final List<String> NOUNS = List.of("host", "server", "node", "machine", "instance", "vm");
  private static final Map<String, Long> WORDS = Map.ofEntries(Map.entry("one", 1L), Map.entry("two", 2L), Map.entry("three", 3L), Map.entry("four", 4L), Map.entry("five", 5L), Map.entry("six", 6L), Map.entry("seven", 7L),
      Map.entry("eight", 8L), Map.entry("nine", 9L), Map.entry("ten", 10L), Map.entry("eleven", 11L), Map.entry("twelve", 12L));
  /// What operations work on that such sentences count.
  static final Set<String> HOSTS = Set.of("hosts", "host", "nodes", "node", "instances", "servers", "machines", "vms");
  private static final int LONGEST = 2_000;

  /// Made when a text speaks of hosts.
  private static final class Patterns {
    private static final String NUMBER = "(\\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final String NOUN = "(?:[\\w-]+ ){0,3}(?:hosts?|servers?|nodes?|machines?|instances?|vms?)\\b";
    private static final String DOES = "(?:remov|stop|restart|drain|reboot|retir|terminat|decommission|shut|power|evict|tak|affect|touch|hit|halt|replac|wip|reimag|cordon)";
    static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+");
    static final Pattern DOING = Pattern.compile("\\b" + DOES + "\\w*\\b|\\bexpect\\w*\\b|\\bleaves?\\b");
    static final Pattern SHARE = Pattern.compile("\\b" + NUMBER + " (?:out )?of (?:the |our |all |its )?(?:\\d+|\\w+) " + NOUN);
    static final Pattern EXPECTED = Pattern.compile("\\bexpect(?:ed|s)?\\b(?: (?:hosts?|targets?|number of \\w+))?\\W{1,3}(?:(?:hosts?|targets?)\\W{1,3})?(?:exactly |only )?" + NUMBER + "\\b(?! ?(?:%|min|sec|s\\b|h\\b|:))");
    static final Pattern DONE = Pattern.compile("\\b" + DOES + "\\w* (?:down |off |out )?(?:only |exactly |just |the |at most |up to )?" + NUMBER + " " + NOUN);
    static final Pattern PASSIVE = Pattern.compile("\\b" + NUMBER + " " + NOUN + " (?:are|is|will be|get|to be) " + DOES + "\\w*");
    /// Where the number is a bound on something else, a part of it at a time, or what was or stays.
    static final Pattern OTHER = Pattern.compile("\\b(?:at least|more than|fewer than|less than|if|unless|whenever|at a time|at once|per|each|every|batch(?:es)?|already|about|roughly|around|keeps?|stays?|remains?|remaining|was|were|had|until|after|before|than|minimum|another|never|not|no|n't|other|first|then)\\b|~|≈");
  }

  /// A number of hosts, and where it is said.
  private record Mention(long count, Span at) {}

  private final Map<String, NavigableMap<Integer, Mention>> byFile;
  private final Set<Mention> used = new HashSet<>();

  private Said(Map<String, NavigableMap<Integer, Mention>> byFile) {
    this.byFile = byFile;
  }

  /// What remarks, headings and descriptions of a text say.
  static Said of(List<Fact> facts) {
    var byFile = new HashMap<String, NavigableMap<Integer, Mention>>();
    for (var fact : facts) {
      switch (fact) {
        case Remark remark -> hosts(remark.text()).ifPresent(count -> add(byFile, count, remark.at()));
        case Setting setting when setting.value() instanceof Value.Known<String>(var value, _) -> told(setting.name().toLowerCase(Locale.ROOT), value).ifPresent(count -> add(byFile, count, setting.at()));
        default -> { }
      }
    }
    return new Said(byFile);
  }

  private static Optional<Long> told(String name, String value) {
    return DESCRIBING.contains(name) ? hosts(value) : Names.EXPECTED.contains(name.replace('_', '-')) && Names.number(value) ? Optional.of(Long.parseLong(value)) : Optional.empty();
  }

  private static void add(Map<String, NavigableMap<Integer, Mention>> byFile, long count, Span at) {
    byFile.computeIfAbsent(at.file(), _ -> new TreeMap<>()).put(at.line(), new Mention(count, at));
  }

  /// What the last sentence before a call says, where no call that does something stands between the two.
  Value<Long> before(Invocation of) {
    return Optional.ofNullable(byFile.get(of.at().file())).map(lines -> lines.floorEntry(of.at().line())).map(Map.Entry::getValue).filter(used::add).<Value<Long>>map(mention -> new Value.Known<>(mention.count(), mention.at())).orElseGet(Value.Absent::new);
  }

  /// The number of hosts that a text says it takes; none where two sentences differ.
  static Optional<Long> hosts(String text) {
    var plain = text.toLowerCase(Locale.ROOT);
    if (plain.length() > LONGEST || NOUNS.stream().noneMatch(plain::contains) && !plain.contains("expected targets")) {
      return Optional.empty();
    }
    var counts = Stream.of(Patterns.SENTENCE.split(plain)).flatMap(sentence -> sentence(sentence).stream()).distinct().toList();
    return counts.size() == 1 ? Optional.of(counts.getFirst()) : Optional.empty();
  }

  private static Optional<Long> sentence(String sentence) {
    if (!Patterns.DOING.matcher(sentence).find() || Patterns.OTHER.matcher(sentence).find()) {
      return Optional.empty();
    }
    return Stream.of(Patterns.SHARE, Patterns.EXPECTED, Patterns.DONE, Patterns.PASSIVE).map(pattern -> pattern.matcher(sentence)).filter(found -> found.find()).map(found -> found.group(1)).map(word -> WORDS.containsKey(word) ? WORDS.get(word) : Long.valueOf(word)).findFirst();
  }
}
