package org.holdpoint.analysis.permission;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// The actions of AWS and what they are about. Read when a policy is first asked about; each action has a number, in order of its service and name.
final class Catalogue {

  /// What an action may do, from the least to the most.
  enum Level { LIST, READ, TAGGING, WRITE, PERMISSIONS }

  /// An action: `s3:GetObject`; the kinds of resource of its service that it takes, as listed, with a star where it must have one (`bucket,object*`); the condition keys of its own.
  record Action(String name, Level level, String listed, String conditionKeys) {

    String service() {
      return name.substring(0, name.indexOf(':'));
    }

    /// Kinds of resource that it takes.
    List<String> kinds() {
      return listed.isEmpty() ? List.of() : Stream.of(listed.replace("*", "").split(",")).map(kind -> service() + ":" + kind).toList();
    }

    /// Whether it takes any.
    boolean takesResources() {
      return !listed.isEmpty();
    }

    boolean needsResource() {
      return listed.indexOf('*') >= 0;
    }
  }

  private static final String WORDS = "lrtwp";
  private static final Level[] LEVELS = Level.values();
  /// An action with nothing to tell resources apart is asked for with this one.
  private static final Glob NO_RESOURCE = Glob.literal("*");

  private final List<Action> actions = new ArrayList<>();
  /// The names in lower case, sorted, and the number of each.
  private final String[] names;
  private final int[] numbers;
  private final Map<String, BitSet> found = new HashMap<>();

  private static final class Shipped {
    static final Catalogue AWS = new Catalogue();
  }

  private static final class Ranks {
    static final int[] OF = aws().ranked();
  }

  private static final class Kinds {
    static final Map<String, String> FORMS = forms();
    /// Those that go on in another one.
    static final Set<String> LONGER = longer();
    static final Map<String, List<Glob>> TAKEN = new ConcurrentHashMap<>();

    private static Set<String> longer() {
      var all = new TreeSet<>(FORMS.values());
      return all.stream().filter(form -> Stream.of("/", ":").anyMatch(end -> Optional.ofNullable(all.ceiling(form + end)).filter(next -> next.startsWith(form + end)).isPresent())).collect(Collectors.toSet());
    }

    private static Map<String, String> forms() {
      var forms = new HashMap<String, String>();
      rows("aws-resources.tsv.gz", row -> forms.putIfAbsent(row[0] + ":" + row[1], row[2]));
      return forms;
    }
  }

  private static final class Risks {
    static final Map<String, String> WORDS = words();

    private static Map<String, String> words() {
      var words = new HashMap<String, String>();
      rows("aws-risks.tsv.gz", row -> words.put(row[0].toLowerCase(Locale.ROOT), row[1]));
      return words;
    }
  }

  private Catalogue() {
    var lower = new ArrayList<String>();
    rows("aws-actions.tsv.gz", row -> {
      var name = row[0] + ":" + row[1];
      lower.add(name.toLowerCase(Locale.ROOT));
      actions.add(new Action(name, LEVELS[WORDS.indexOf(row[2])], row.length > 3 ? row[3] : "", row.length > 4 ? row[4] : ""));
    });
    var order = new Integer[actions.size()];
    Arrays.setAll(order, at -> at);
    // The table is nearly in this order, and a nearly sorted array is sorted soon.
    Arrays.sort(order, Comparator.comparing(lower::get));
    names = new String[order.length];
    numbers = new int[order.length];
    for (var at = 0; at < order.length; at++) {
      names[at] = lower.get(order[at]);
      numbers[at] = order[at];
    }
  }

  /// Where a name in lower case stands among the sorted ones; below zero where there is none, as with [Arrays#binarySearch(Object[], Object)].
  private int place(String name) {
    return Arrays.binarySearch(names, name);
  }

  /// Where those begin that begin so.
  private int beginning(String name) {
    var place = place(name);
    return place < 0 ? -place - 1 : place;
  }

  /// The actions of AWS.
  static Catalogue aws() {
    return Shipped.AWS;
  }

  static void rows(String table, Consumer<String[]> taker) {
    try (var packed = Objects.requireNonNull(Catalogue.class.getResourceAsStream(table), table);
        var lines = new BufferedReader(new InputStreamReader(table.endsWith(".gz") ? new GZIPInputStream(packed) : packed, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          taker.accept(line.split("\t"));
        }
      }
    } catch (IOException wrong) {
      throw new UncheckedIOException(table + " cannot be read", wrong);
    }
  }

  /// How grave an action is: its level, then what is said of it, then whether it takes something away.
  int rank(int number) {
    return Ranks.OF[number];
  }

  private int[] ranked() {
    return actions.stream().mapToInt(taken -> taken.level().ordinal() * 4 + (risks(taken.name()).isEmpty() ? 0 : 2) + (Removing.removes(taken.name()) ? 1 : 0)).toArray();
  }

  int size() {
    return actions.size();
  }

  Action action(int number) {
    return actions.get(number);
  }

  Optional<Action> action(String name) {
    var place = place(name.toLowerCase(Locale.ROOT));
    return place < 0 ? Optional.empty() : Optional.of(actions.get(numbers[place]));
  }

  boolean hasService(String service) {
    var lower = service.toLowerCase(Locale.ROOT) + ":";
    var first = beginning(lower);
    return first < names.length && names[first].startsWith(lower);
  }

  /// The actions that a pattern means, whatever its case: `s3:Get*`, `*`.
  synchronized BitSet matching(String pattern) {
    var lower = pattern.toLowerCase(Locale.ROOT);
    return firstWild(lower) < 0 ? look(lower) : (BitSet) found.computeIfAbsent(lower, this::look).clone();
  }

  /// Whether it has no action that a pattern, in lower case, means.
  synchronized boolean meansNothing(String pattern) {
    return firstWild(pattern) < 0 ? place(pattern) < 0 : found.computeIfAbsent(pattern, this::look).isEmpty();
  }

  /// What a name without a wildcard means is not kept: there may be any number of them.
  private BitSet look(String pattern) {
    var wild = firstWild(pattern);
    var matching = wild < 0 ? new BitSet() : new BitSet(actions.size());
    if (wild < 0) {
      var place = place(pattern);
      if (place >= 0) {
        matching.set(numbers[place]);
      }
      return matching;
    }
    if (pattern.equals("*") || pattern.equals("*:*")) {
      matching.set(0, actions.size());
      return matching;
    }
    var glob = Glob.of(pattern, new Variables());
    var beginning = pattern.substring(0, wild);
    var below = pattern.equals(beginning + "*");
    for (var at = beginning(beginning); at < names.length && names[at].startsWith(beginning); at++) {
      if (below || glob.fits(names[at])) {
        matching.set(numbers[at]);
      }
    }
    return matching;
  }

  private static int firstWild(String pattern) {
    for (var at = 0; at < pattern.length(); at++) {
      if (pattern.charAt(at) == '*' || pattern.charAt(at) == '?') {
        return at;
      }
    }
    return -1;
  }

  /// Names of actions of the same service, for a word that is none of them; all services where it has no known one.
  Stream<String> near(String service) {
    var lower = service.toLowerCase(Locale.ROOT) + ":";
    return IntStream.range(beginning(lower), names.length).takeWhile(at -> names[at].startsWith(lower)).mapToObj(at -> actions.get(numbers[at]).name());
  }

  Stream<String> services() {
    return actions.stream().map(Action::service).distinct();
  }

  /// The names that the resources have which an action takes; `*` for one that takes none or need not have one. None where the catalogue does not say what they look like.
  static List<Glob> forms(Action action) {
    return Kinds.TAKEN.computeIfAbsent(action.service() + " " + action.listed(), _ -> {
      var known = action.kinds().stream().map(Kinds.FORMS::get).filter(Objects::nonNull).distinct()
          .map(form -> Glob.named(form.replace("${Partition}", "aws"), Kinds.LONGER.contains(form))).toList();
      return known.size() < action.kinds().stream().distinct().count() && !known.isEmpty() && action.kinds().stream().anyMatch(kind -> !Kinds.FORMS.containsKey(kind)) ? List.of()
          : action.needsResource() ? known : Stream.concat(known.stream(), Stream.of(NO_RESOURCE)).toList();
    });
  }

  /// What is said of an action beside its level: `escalation`, `credentials`, `exposure`, `data`; several with blanks between, or nothing.
  static String risks(String action) {
    return Risks.WORDS.getOrDefault(action.toLowerCase(Locale.ROOT), "");
  }
}
