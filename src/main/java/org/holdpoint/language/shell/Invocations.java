package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.HeldBranch;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.PlaceVariable;
import org.holdpoint.fact.CommandFact.Remark;
import org.holdpoint.fact.CommandFact.StopCondition;
import org.holdpoint.fact.CommandFact.TrialSwitch;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.language.shell.Expansion.Field;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Commands that a script would call → facts.
final class Invocations {

  /// More calls than these are no longer told apart from the ones before.
  private static final int MOST = 20_000;
  private static final int MOST_BRANCHES = 2_000;
  /// Programs whose second plain word says what they do as well.
  private static final Set<String> TWO_WORDS = Set.of("aws", "gcloud", "az", "docker", "podman", "openstack", "oci", "doctl");

  /// Names of switches by which a script only shows what it would do, without `_`.
  private static final Set<String> TRIALS = Set.of("dryrun", "isdryrun", "dry", "noop", "simulate", "simulation", "whatif", "previewonly", "planonly", "checkonly", "checkmode", "dryrunflag", "dryrunarg", "dryrunopt");
  /// What names of variables end with that say where a script works.
  private static final Set<String> PLACES = Set.of("env", "environment", "stage", "cluster", "account", "profile", "project", "context", "namespace", "tenant", "subscription", "workspace", "host", "database", "dbname");
  private static final Set<String> OFF = Set.of("", "0", "no", "n", "false", "off", "none", "--dry-run=none", "--dry-run=false");

  private final Subject subject;
  private final List<String> prefix;
  private final List<Fact> facts = new ArrayList<>();
  private final Set<Embedded> embedded = new LinkedHashSet<>();
  private final Map<List<String>, Integer> seen = new HashMap<>();
  /// Names that are set; with what, where that is said once.
  private final Map<String, Optional<Entry>> constants = new LinkedHashMap<>();
  private final CallOptions options;
  private int branches;

  /// `prefix` stands before the names of the calls: the part of the file that they are in.
  Invocations(Subject subject, List<String> prefix) {
    this.subject = subject;
    this.prefix = prefix;
    options = new CallOptions(prefix);
  }

  /// The key of what is told once of the whole text.
  Key key(String kind) {
    return new Key(subject, kind, prefix);
  }

  List<Fact> facts() {
    return List.copyOf(facts);
  }

  /// A call: the program, and its words.
  void add(Field program, List<Field> words, State state, Around around) {
    var handed = words.stream().filter(Field::handed).toList();
    var first = handed.isEmpty() ? program : handed.getFirst();
    var last = handed.isEmpty() ? words.isEmpty() ? program : words.getLast() : handed.getLast();
    var at = around.source().placed(first.from(), Math.max(first.to(), last.from() >= first.from() ? last.to() : first.to()));
    add(name(program, around), words.stream().map(word -> argument(word, state, around)).toList(), at, state, around);
  }

  /// A text of another language that is handed to a program; the same one only once.
  void embed(Embedded text, Around around) {
    if (!around.unsaid() && embedded.size() < MOST) {
      embedded.add(text);
    }
  }

  List<Embedded> embedded() {
    return List.copyOf(embedded);
  }

  /// What a remark says: `# …`.
  void remark(String text, Span at) {
    var path = new ArrayList<>(prefix);
    path.add(text);
    var number = seen.merge(List.copyOf(path), 1, Integer::sum);
    if (number > 1) {
      path.add("" + number);
    }
    facts.add(new Remark(new Key(subject, "remark", path), at, at, text));
  }

  /// What a variable is where nobody says anything: its first value. Told where its name says that the script only shows what it would do, or where it works.
  void standard(String variable, Texts texts, Word value, Around around) {
    var name = variable.toLowerCase(Locale.ROOT).replace("_", "");
    var trial = TRIALS.contains(name);
    if (!trial && PLACES.stream().noneMatch(name::endsWith)) {
      constant(variable, texts, value, around);
    }
    if (around.unsaid() || !around.surely() || !trial && PLACES.stream().noneMatch(name::endsWith)) {
      return;
    }
    var known = texts.all().stream().flatMap(text -> text.known().stream()).distinct().toList();
    var path = new ArrayList<>(prefix);
    path.add(variable);
    var sort = trial ? "trial-switch" : "place-variable";
    if (known.size() == 1 && (trial || !known.getFirst().isEmpty()) && seen.merge(List.of(sort, String.join(" ", path)), 1, Integer::sum) == 1) {
      var at = around.source().placed(value.from(), value.to());
      var key = new Key(subject, sort, path);
      facts.add(trial ? new TrialSwitch(key, at, at, variable, known.getFirst(), !OFF.contains(known.getFirst().toLowerCase(Locale.ROOT))) : new PlaceVariable(key, at, at, variable, known.getFirst()));
    }
  }

  /// What a variable is set to from outside, or a question mark behind a name asks for; the first one of a name counts.
  void given(String variable, Word value, Around around) {
    var written = around.source().written(value.from(), value.to());
    if (!around.unsaid() && around.surely() && around.header().isEmpty()) {
      GivenWords.name(written).filter(name -> seen.merge(List.of("given-word", String.join(" ", prefix), name), 1, Integer::sum) == 1).ifPresent(name -> {
        var path = new ArrayList<>(prefix);
        path.add(name);
        GivenWords.of(new Key(subject, "given-word", path), variable.isEmpty() ? name : variable, written, around.source().placed(value.from(), value.to())).ifPresent(facts::add);
      });
    }
  }

  /// A name in capitals that the text sets once, outside of functions and loops: a setting of its own.
  private void constant(String variable, Texts texts, Word value, Around around) {
    var known = texts.all().stream().flatMap(text -> text.known().stream()).distinct().toList();
    var settled = prefix.isEmpty() && capital(variable) && around.surely() && !around.unsaid() && around.header().isEmpty() && known.size() == 1 && !known.getFirst().isEmpty();
    if (constants.containsKey(variable) || !settled) {
      constants.put(variable, Optional.empty());
      return;
    }
    var at = around.source().placed(value.from(), value.to());
    constants.put(variable, Optional.of(new Entry(new Scalar(variable, true, around.source().placed(Math.max(0, value.from() - variable.length() - 1), value.from())), new Scalar(known.getFirst(), true, at))));
  }

  private static boolean capital(String name) {
    return name.length() > 1 && name.chars().allMatch(sign -> sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9' || sign == '_');
  }

  /// What the text sets names of its authors' own to, and leaves so, and the options that it gives to programs of their own.
  List<Entry> own() {
    return Stream.concat(constants.values().stream().flatMap(Optional::stream), options.entries().stream()).toList();
  }

  /// A question at which the script stops.
  void stop(Node asked, Around around) {
    stop(around.unsaid() ? Set.of() : Stops.about(asked), asked.from(), asked.to(), around);
  }

  /// What is only done where a question is answered with yes: `if CHECK; then …`, `CHECK && …`.
  void held(Node asked, Node run, Around around) {
    var about = around.unsaid() || asked instanceof Node.Pipeline pipeline && pipeline.negated() ? Set.<String>of() : Stops.about(asked);
    if (!about.isEmpty() && branches < MOST_BRANCHES) {
      branches++;
      var path = new ArrayList<>(prefix);
      path.add(String.join(" ", about));
      path.add("" + seen.merge(List.of("held-branch", String.join(" ", path)), 1, Integer::sum));
      facts.add(new HeldBranch(new Key(subject, "held-branch", path), around.source().placed(asked.from(), asked.to()), around.source().placed(run.from(), run.to())));
    }
  }

  /// A command whose failure ends the script: a question, if it is a test by itself.
  void failing(Node command, Around around) {
    Stops.test(command).ifPresent(test -> stop(test, around));
  }

  /// The same, where it is known what the question is about; none where it is about nothing.
  void stop(Set<String> about, int from, int to, Around around) {
    if (!about.isEmpty() && !around.unsaid() && facts.size() < MOST) {
      var path = new ArrayList<>(prefix);
      path.add(String.join(" ", about));
      if (seen.merge(List.of("stop-condition", String.join(" ", path)), 1, Integer::sum) == 1) {
        var at = around.source().placed(from, to);
        facts.add(new StopCondition(new Key(subject, "stop-condition", path), at, at, around.source().text().substring(from, to).strip(), around.surely()));
      }
    }
  }

  /// Letters, then also digits and what joins words.
  private static boolean plain(String word) {
    return !word.isEmpty() && letter(word.charAt(0)) && word.chars().allMatch(sign -> letter(sign) || sign >= '0' && sign <= '9' || sign == ':' || sign == '_' || sign == '-');
  }

  private static boolean letter(int sign) {
    return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
  }

  /// Something runs here of which it is not known what.
  void unknown(String because, Span at, State state, Around around) {
    add(new Value.Unknown<>(because, at), List.of(), at, state, around);
  }

  private void add(Value<String> name, List<Argument> words, Span at, State state, Around around) {
    if (around.unsaid() || facts.size() - branches >= MOST) {
      return;
    }
    var path = new ArrayList<>(prefix);
    var program = name.known().orElse("?");
    path.add(program);
    words.stream().map(Argument::written).filter(Invocations::plain).limit(TWO_WORDS.contains(program) ? 2 : 1).forEach(path::add);
    var number = seen.merge(List.copyOf(path), 1, Integer::sum);
    if (number > 1) {
      path.add("" + number);
    }
    if (around.surely() && around.header().isEmpty()) {
      name.known().ifPresent(known -> options.add(known, words, at));
      name.known().flatMap(known -> GivenLists.of(known, words)).ifPresent(call -> facts.addAll(CloudDoors.of(subject, program, call, at)));
    }
    facts.add(new Invocation(new Key(subject, "invocation", path), at, around.header().orElse(at), name, words, around.through(), around.host(), around.surely(), around.repeated(), around.pause(), around.apart(),
        state.asked(), state.strict(), state.checked(), state.exported(), around.outputs().stream().map(file -> argument(file, state, around)).toList()));
  }

  private static Value<String> name(Field program, Around around) {
    var at = around.source().placed(program.from(), program.to());
    return program.texts().known().filter(name -> !name.isEmpty()).<Value<String>>map(name -> new Value.Known<>(name.substring(name.lastIndexOf('/') + 1), at))
        .orElseGet(() -> new Value.Unknown<>("`" + program.written() + "` is not known", at));
  }

  /// Whether one of the ways leaves nothing where another has something that is not known: `${1:-}`.
  private static boolean nothing(List<Text> texts) {
    return texts.size() > 1 && texts.stream().filter(text -> text.open().isEmpty()).map(Text::blank).anyMatch(known -> texts.stream().anyMatch(text -> !text.open().isEmpty() && text.blank().equals(known)));
  }

  static Argument argument(Field field, State state, Around around) {
    var texts = field.texts().all();
    var open = new LinkedHashSet<String>();
    texts.forEach(text -> open.addAll(text.open()));
    var values = open.isEmpty() ? List.copyOf(new LinkedHashSet<>(texts.stream().map(Text::blank).toList())) : List.<String>of();
    return new Argument(field.written(), values, texts.getFirst().blank(), List.copyOf(open), texts.stream().anyMatch(Text::mayBeBlank) || nothing(texts), field.quoted(), around.source().placed(field.from(), field.to()));
  }
}
