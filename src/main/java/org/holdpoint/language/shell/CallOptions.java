package org.holdpoint.language.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.SettingFact;
import org.holdpoint.source.Span;
import org.holdpoint.syntax.GivenOption;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Options of programs of a house's own, as settings of their calls: `edgectl push --ring all --wave-size 10% --wave-pause 30m` (GNU Coding Standards, "Command-Line Interfaces").
final class CallOptions {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][\\w:-]{0,40}");
  private static final Pattern NUMBER = Pattern.compile(" \\d+$");
  private static final Set<String> TOOLS = tools();
  /// Options that say which of several calls one is.
  private static final Set<String> TELLING = Set.of("ring", "stage", "env", "environment", "region", "site", "target", "cluster", "zone", "host", "name", "namespace", "app", "service", "wave", "tier", "group", "pop", "pops",
      "to", "from", "only", "job", "id", "profile", "project", "audience", "scope", "lane", "cell", "shard", "channel", "pool");
  private static final int MOST_CALLS = 500;
  private static final int MOST_WORDS = 3;

  private final String part;
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<Entry> calls = new ArrayList<>();

  /// `prefix` is the part of the file that the calls are in, whichever step of it that is: others may have come before.
  CallOptions(List<String> prefix) {
    part = prefix.isEmpty() ? "" : NUMBER.matcher(String.join(" ", prefix)).replaceFirst("") + ": ";
  }

  /// A call that surely runs.
  void add(String program, List<Argument> words, Span at) {
    if (calls.size() >= MOST_CALLS || words.stream().noneMatch(word -> word.written().startsWith("-"))) {
      return;
    }
    GivenLists.of(program, words).ifPresent(call -> add(Stream.concat(Stream.of(SettingFact.CALL + part + program), CloudLists.name(call)), CloudLists.of(call), at));
    if (HandedPairs.takes(program)) {
      add(Stream.concat(Stream.of(SettingFact.CALL + part + program), HandedPairs.name(words)), HandedPairs.of(program, words), at);
    } else if (!TOOLS.contains(program) && PLAIN.matcher(program).matches()) {
      var options = options(words);
      var plain = words.stream().takeWhile(word -> !word.written().startsWith("-")).map(Argument::written).filter(word -> PLAIN.matcher(word).matches()).limit(MOST_WORDS);
      var telling = options.stream().filter(option -> TELLING.contains(option.key().text().toLowerCase(Locale.ROOT))).map(option -> ((Scalar) option.value()).text());
      add(Stream.of(Stream.of(SettingFact.CALL + part + program), plain, telling).flatMap(some -> some), options, at);
    }
  }

  private void add(Stream<String> words, List<Entry> options, Span at) {
    if (!options.isEmpty()) {
      var name = words.collect(Collectors.joining(" "));
      var number = seen.merge(name, 1, Integer::sum);
      calls.add(new Entry(new Scalar(number == 1 ? name : name + " " + number, true, at), new Mapping(options, at)));
    }
  }

  /// Those whose value is known.
  private static List<Entry> options(List<Argument> words) {
    return GivenOption.of(words.stream().map(CallOptions::known).toList()).stream().flatMap(option -> option.value().stream()
        .map(value -> new Entry(new Scalar(option.name(), true, words.get(option.at()).at()), new Scalar(value, true, words.get(option.valueAt()).at())))).toList();
  }

  private static Optional<String> known(Argument word) {
    return word.values().size() == 1 ? Optional.of(word.values().getFirst()) : Optional.empty();
  }

  /// The calls, each a block of its options.
  List<Entry> entries() {
    return List.copyOf(calls);
  }

  private static Set<String> tools() {
    try (var list = Objects.requireNonNull(CallOptions.class.getResourceAsStream("tools.txt"), "tools.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toSet());
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
