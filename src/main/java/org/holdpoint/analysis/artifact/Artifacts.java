package org.holdpoint.analysis.artifact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.ArtifactFact.ArtifactLimit;
import org.holdpoint.fact.ArtifactFact.ArtifactSize;
import org.holdpoint.fact.ArtifactFact.EntryField;
import org.holdpoint.fact.ArtifactFact.EntryList;
import org.holdpoint.fact.ArtifactFact.ReaderLimit;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;

/// Generated files beside what their readers accept: as the settings declare it, else as a document that is read says it (`max_features` for a list of `features`).
public final class Artifacts {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Artifacts() {}

  /// What follows from the facts of one document (`own`) and those of all others.
  public static List<Fact> of(List<Fact> own, List<Fact> all) {
    var lists = kind(own, EntryList.class).toList();
    if (lists.isEmpty()) {
      return List.of();
    }
    var sizes = new ArrayList<Fact>();
    kind(all, ArtifactLimit.class).forEach(limit -> size(limit, lists).ifPresent(sizes::add));
    if (sizes.isEmpty()) {
      var limits = kind(all, ReaderLimit.class).toList();
      var longest = lists.stream().max(Comparator.comparingInt(EntryList::count));
      lists.forEach(list -> size(list, limits, longest.filter(list::equals).isPresent()).ifPresent(sizes::add));
    }
    return List.copyOf(sizes);
  }

  private static Optional<Fact> size(ArtifactLimit limit, List<EntryList> lists) {
    var counted = lists.stream().filter(list -> list.file().equals(limit.file())).filter(list -> limit.path().isEmpty() || JsonPaths.same(limit.path(), list.path())).toList();
    // Where nobody says which list it is, it is the longest.
    var meant = limit.path().isEmpty() ? counted.stream().max(Comparator.comparingInt(EntryList::count)).stream().toList() : counted;
    return meant.stream().findFirst().map(first -> {
      var count = meant.stream().mapToInt(EntryList::count).sum();
      var repeats = Repeats.of(meant, limit.unique());
      return new ArtifactSize(Key.of(first.key().subject(), "artifact-size", first.path()), first.at(), first.within(), first.file(), count, true, false, limit.max(), limit.headroom(), limit.maxGrowth(),
          limit.unique(), repeats.entries(), repeats.value(), repeats.at(), limit.at());
    });
  }

  /// A limit is for the list that it names, or for the longest of the file that it names; a list without a name is called like its file. What a document says goes before the constants of programs.
  private static Optional<Fact> size(EntryList list, List<ReaderLimit> limits, boolean longest) {
    var name = list.file().substring(list.file().lastIndexOf('/') + 1);
    var words = list.words().isEmpty() && longest ? words(name) : list.words();
    var known = limits.stream().filter(limit -> limit.program() ? !words.isEmpty() && limit.entries().equals(words) : !list.words().isEmpty() && limit.entries().equals(list.words()) || longest && limit.source().equals(name)).toList();
    return known.stream().min(Comparator.comparing(ReaderLimit::program).thenComparingLong(ReaderLimit::max)).map(limit -> {
      var repeats = Repeats.of(List.of(list), limit.unique());
      return new ArtifactSize(Key.of(list.key().subject(), "artifact-size", list.path()), list.at(), list.within(), list.file(), list.count(), false, limit.program(), new Value.Known<>(limit.max(), limit.at()), new Value.Absent<>(),
          new Value.Absent<>(), limit.unique(), repeats.entries(), repeats.value(), repeats.at(), limit.at());
    });
  }

  /// Entries that have a value of a field which another one has, and one such value.
  private record Repeats(int entries, String value, Value<String> at) {

    static Repeats of(List<EntryList> lists, String unique) {
      var field = lists.stream().flatMap(list -> list.fields().stream()).filter(one -> one.name().equals(unique)).toList();
      var repeated = field.stream().filter(one -> one.present() > one.distinct()).findFirst();
      return new Repeats(field.stream().mapToInt(one -> one.present() - one.distinct()).sum(), repeated.map(EntryField::repeated).orElse(""),
          repeated.<Value<String>>map(one -> new Value.Known<>(one.repeated(), one.at())).orElseGet(Value.Absent::new));
    }
  }

  /// `edge-rules.csv` → edge, rule.
  private static List<String> words(String file) {
    var words = new ArrayList<>(List.of(NO_LETTERS.split(file.substring(0, Math.max(0, file.indexOf('.'))).toLowerCase(Locale.ROOT))));
    var last = words.removeLast();
    words.add(last.endsWith("ies") ? last.substring(0, last.length() - 3) + "y" : last.endsWith("s") && !last.endsWith("ss") ? last.substring(0, last.length() - 1) : last);
    return words.contains("") ? List.of() : List.copyOf(words);
  }

  private static <T extends Fact> Stream<T> kind(List<Fact> facts, Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }
}
