package org.holdpoint.analysis.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
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

  /// An action with nothing to tell resources apart is asked for with this one.
  private static final Glob NO_RESOURCE = Glob.literal("*");

  /// In the order of their names, which is also that of the numbers of their actions.
  private final List<ServiceActions> services = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final int size;
  /// The ranks of the actions that were asked for, each one more than it is; 0 of the others.
  private final int[] ranks;
  private final Map<String, BitSet> found = new HashMap<>();

  private static final class Shipped {
    static final Catalogue AWS = new Catalogue();
  }

  private static final class Kinds {
    static final Map<String, String> FORMS = forms();
    static final TreeSet<String> SORTED = new TreeSet<>(FORMS.values());
    static final Map<String, List<Glob>> TAKEN = new ConcurrentHashMap<>();

    /// Whether a form goes on in another one.
    private static boolean longer(String form) {
      return Stream.of("/", ":").anyMatch(end -> Optional.ofNullable(SORTED.ceiling(form + end)).filter(next -> next.startsWith(form + end)).isPresent());
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
    var count = 0;
    for (var row : lines("aws-actions.tsv.gz")) {
      var service = new ServiceActions(row, count);
      services.add(service);
      names.add(service.service());
      count += service.size();
    }
    size = count;
    ranks = new int[size];
  }

  private Optional<ServiceActions> service(String name) {
    var at = Collections.binarySearch(names, name);
    return at < 0 ? Optional.empty() : Optional.of(services.get(at));
  }

  /// The number of the action of a name in lower case.
  private Optional<Integer> number(String name) {
    return service(name.substring(0, Math.max(0, name.indexOf(':')))).flatMap(service -> Optional.of(service.place(name)).filter(place -> place >= 0).map(place -> service.first() + place));
  }

  /// The actions of AWS.
  static Catalogue aws() {
    return Shipped.AWS;
  }

  /// The rows of a table of this package, taken apart at the tabs.
  static void rows(String table, Consumer<String[]> taker) {
    lines(table).forEach(line -> taker.accept(line.split("\t")));
  }

  /// Its lines without the remarks.
  static List<String> lines(String table) {
    try (var packed = Objects.requireNonNull(Catalogue.class.getResourceAsStream(table), table); var bytes = table.endsWith(".gz") ? new GZIPInputStream(packed) : packed) {
      var lines = new ArrayList<String>();
      for (var line : new String(bytes.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException wrong) {
      throw new UncheckedIOException(table + " cannot be read", wrong);
    }
  }

  /// How grave an action is: its level, then what is said of it, then whether it takes something away.
  int rank(int number) {
    if (ranks[number] == 0) {
      var asked = action(number);
      ranks[number] = 1 + asked.level().ordinal() * 4 + (risks(asked.name()).isEmpty() ? 0 : 2) + (Removing.removes(asked.name()) ? 1 : 0);
    }
    return ranks[number] - 1;
  }

  int size() {
    return size;
  }

  Action action(int number) {
    var from = 0;
    for (var to = services.size(); to - from > 1; ) {
      var middle = (from + to) / 2;
      if (services.get(middle).first() <= number) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return services.get(from).action(number - services.get(from).first());
  }

  Optional<Action> action(String name) {
    return number(name.toLowerCase(Locale.ROOT)).map(this::action);
  }

  boolean hasService(String service) {
    return service(service.toLowerCase(Locale.ROOT)).isPresent();
  }

  /// The actions that a pattern means, whatever its case: `s3:Get*`, `*`.
  synchronized BitSet matching(String pattern) {
    var lower = pattern.toLowerCase(Locale.ROOT);
    return firstWild(lower) < 0 ? look(lower) : (BitSet) found.computeIfAbsent(lower, this::look).clone();
  }

  /// Whether it has no action that a pattern, in lower case, means.
  synchronized boolean meansNothing(String pattern) {
    return firstWild(pattern) < 0 ? number(pattern).isEmpty() : found.computeIfAbsent(pattern, this::look).isEmpty();
  }

  /// What a name without a wildcard means is not kept: there may be any number of them.
  private BitSet look(String pattern) {
    var wild = firstWild(pattern);
    var matching = wild < 0 ? new BitSet() : new BitSet(size);
    if (wild < 0) {
      number(pattern).ifPresent(matching::set);
      return matching;
    }
    if (pattern.equals("*") || pattern.equals("*:*")) {
      matching.set(0, size);
      return matching;
    }
    var glob = Glob.of(pattern, new Variables());
    var beginning = pattern.substring(0, wild);
    var below = pattern.equals(beginning + "*");
    for (var service : services) {
      var own = service.service() + ":";
      if (below && own.startsWith(beginning)) {
        matching.set(service.first(), service.first() + service.size());
      } else if (own.startsWith(beginning) || beginning.startsWith(own)) {
        for (var at = 0; at < service.size(); at++) {
          if (service.name(at).startsWith(beginning) && (below || glob.fits(service.name(at)))) {
            matching.set(service.first() + at);
          }
        }
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

  /// Names of the actions of a service.
  Stream<String> near(String service) {
    return service(service.toLowerCase(Locale.ROOT)).stream().flatMap(known -> IntStream.range(0, known.size()).mapToObj(at -> known.action(at).name()));
  }

  Stream<String> services() {
    return names.stream();
  }

  /// The names that the resources have which an action takes; `*` for one that takes none or need not have one. None where the catalogue does not say what they look like.
  static List<Glob> forms(Action action) {
    return Kinds.TAKEN.computeIfAbsent(action.service() + " " + action.listed(), _ -> {
      var known = action.kinds().stream().map(Kinds.FORMS::get).filter(Objects::nonNull).distinct()
          .map(form -> Glob.named(form.replace("${Partition}", "aws"), Kinds.longer(form))).toList();
      return known.size() < action.kinds().stream().distinct().count() && !known.isEmpty() && action.kinds().stream().anyMatch(kind -> !Kinds.FORMS.containsKey(kind)) ? List.of()
          : action.needsResource() ? known : Stream.concat(known.stream(), Stream.of(NO_RESOURCE)).toList();
    });
  }

  /// What is said of an action beside its level: `escalation`, `credentials`, `exposure`, `data`; several with blanks between, or nothing.
  static String risks(String action) {
    return Risks.WORDS.getOrDefault(action.toLowerCase(Locale.ROOT), "");
  }
}
