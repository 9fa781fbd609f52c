package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Settings of programs that set the clock (chrony.conf(5); ntp.conf of NTP 4, "Configuration Options") → nodes: whom they ask is one list, and numbers that stand in a row have the names that the manual gives them.
final class ClockLines {

  private static final Set<String> ASKED = Set.of("server", "peer", "refclock");
  private static final String POOL = "pool";
  /// What a pool stands for, unless it says so itself (chrony.conf(5), `pool`, `maxsources`).
  private static final int POOLED = 4;
  /// Lines that no other program has.
  private static final Set<String> OWN = Set.of("driftfile", "makestep", "rtcsync", "maxchange", "minsources", "maxdistance", "leapsectz", "maxupdateskew", "tinker", "tos", "leapsecmode", "maxslewrate", "ntsdumpdir", "statsdir", "logchange");
  /// The numbers of a line, in order.
  private static final Map<String, List<String>> NUMBERS = Map.of("makestep", List.of("threshold", "step limit"), "maxchange", List.of("offset", "start", "ignore"), "local", List.of());
  /// Lines of pairs of a name and a value ("Miscellaneous Options", "Automatic Server Discovery").
  private static final Set<String> PAIRS = Set.of("tinker", "tos");

  private final SourceFile file;
  private final List<YamlNode> sources = new ArrayList<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<Span> unread = new ArrayList<>();

  private ClockLines(SourceFile file) {
    this.file = file;
  }

  /// Whether a file asks somebody what time it is, and has a line that only such files have.
  static boolean shaped(SourceFile file) {
    var words = file.lines().stream().limit(300).map(line -> line.text()).filter(text -> !text.isEmpty() && Character.isLetter(text.charAt(0))).map(text -> text.split("\\s", 2)[0]).toList();
    return words.stream().anyMatch(word -> ASKED.contains(word) || word.equals(POOL)) && words.stream().anyMatch(OWN::contains);
  }

  static Syntax.Text read(SourceFile file) {
    var reader = new ClockLines(file);
    file.lines().forEach(reader::line);
    var sources = reader.sources.isEmpty() ? Stream.<Entry>of()
        : Stream.of(new Entry(new Scalar("time sources", true, reader.sources.getFirst().at()), new Sequence(reader.sources, reader.sources.getFirst().at())));
    return new Syntax.Text(List.of(new Mapping(Stream.concat(sources, reader.entries.values().stream()).toList(), file.start())), reader.unread);
  }

  private void line(SourceLine line) {
    var text = line.text().strip();
    if (text.isEmpty() || "#!;%".indexOf(text.charAt(0)) >= 0) {
      return;
    }
    var words = List.of(text.split("\\s+"));
    var name = words.getFirst();
    var at = file.span(line);
    if (ASKED.contains(name) && words.size() > 1) {
      sources.add(new Scalar(words.get(name.equals("refclock") && words.size() > 2 ? 2 : 1), false, at));
    } else if (name.equals(POOL) && words.size() > 1) {
      IntStream.rangeClosed(1, POOLED).forEach(each -> sources.add(new Scalar(words.get(1) + " (" + each + ")", false, at)));
    } else if (PAIRS.contains(name)) {
      for (var index = 1; index + 1 < words.size(); index += 2) {
        set(name + " " + words.get(index), new Scalar(words.get(index + 1), true, at), at);
      }
    } else if (NUMBERS.containsKey(name)) {
      set(name, numbers(NUMBERS.get(name), words.subList(1, words.size()), at), at);
    } else {
      // A line may stand several times (`allow`, `restrict`): what each is about is part of its name.
      set(entries.containsKey(name) && words.size() > 1 ? name + " " + words.get(1) : name, new Scalar(words.size() == 1 ? "true" : String.join(" ", words.subList(1, words.size())), true, at), at);
    }
  }

  private static YamlNode numbers(List<String> names, List<String> values, Span at) {
    return new Mapping(IntStream.range(0, Math.min(names.size(), values.size())).mapToObj(index -> new Entry(new Scalar(names.get(index), true, at), new Scalar(values.get(index), true, at))).toList(), at);
  }

  private void set(String name, YamlNode value, Span at) {
    if (Optional.ofNullable(entries.putIfAbsent(name, new Entry(new Scalar(name, true, at), value))).isPresent()) {
      unread.add(at);
    }
  }
}
