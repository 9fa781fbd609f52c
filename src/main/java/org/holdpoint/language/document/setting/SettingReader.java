package org.holdpoint.language.document.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact;
import org.holdpoint.fact.SettingFact.PlainDocument;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.language.document.form.Options;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.form.Templates;
import org.holdpoint.language.document.word.Answers;
import org.holdpoint.language.document.word.DeployingJobs;
import org.holdpoint.language.document.word.Gates;
import org.holdpoint.language.document.word.Hold;
import org.holdpoint.language.document.word.Labels;
import org.holdpoint.language.document.word.Manners;
import org.holdpoint.language.document.word.NamedAmounts;
import org.holdpoint.language.document.word.RightWords;
import org.holdpoint.language.document.word.Surroundings;
import org.holdpoint.language.document.word.Term;
import org.holdpoint.language.document.word.Vocabulary;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// The entries of documents → settings, and the rollouts among them.
public final class SettingReader {

  /// A file with more is data: what it means is for its reader to say.
  private static final int MOST = 100_000;
  private static final String MANY = "more than " + MOST + " entries: too many for a document with no reader of its own";
  private static final Set<String> VALUES = Set.of("value", "data", "Value", "ParameterValue", "option_value");
  private static final String SCOPE = "::";
  private static final List<String> NAMES = List.of("name", "key", "option", "parameter", "Name", "Key", "ParameterKey", "option_name", "displayName");
  /// Stages that are told in words, and not by parts of a whole.
  private static final Term PHASES = new Term("phases", "none", false, "fewer", List.of(), Set.of(), Set.of());

  private final Subject subject;
  private final Set<String> waiting;
  private final Span start;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, Set<String>> known = new HashMap<>();

  /// Where a node stands: its names from the outside in, the words of the two blocks around it, what the nearer of them means, what a block means in which blocks of one entry lead to it, its header, and whether a rollout,
  /// or a part for a trial environment, is around it.
  private record Place(List<String> path, List<Set<String>> around, Term outer, Term led, Span header, boolean rollout, boolean trial) {

    Place inside(String name, Set<String> words, Term term, Span at) {
      var next = words.isEmpty() ? around : around.isEmpty() ? List.of(words) : List.of(around.getLast(), words);
      return new Place(with(path, name), next, term, term, at, rollout, trial);
    }

    /// The same below a name that says nothing and has one entry: `unclean.leader.election.enable`.
    Place led(YamlNode node, Term by) {
      return outer.known() || !(node instanceof Mapping block && block.entries().size() == 1) ? this : new Place(path, around, outer, by, header, rollout, trial);
    }

    /// The same for a name that leads through scopes: `profile::sensor::version` (Puppet, "Hiera: lookup keys").
    Place scoped(String name) {
      var end = name.lastIndexOf(SCOPE);
      return end < 0 ? this : new Place(path, List.of(Vocabulary.words(name.substring(0, end))), Term.OTHER, led, header, rollout, trial);
    }

    /// The same inside of a rollout: its stages hold no other.
    Place staged(boolean stages) {
      return new Place(path, around, outer, led, header, rollout || stages, trial);
    }

    /// The same in a part for a trial environment, beside one for production.
    Place tried() {
      return new Place(path, around, outer, led, header, rollout, true);
    }

    Set<String> words() {
      var all = new HashSet<String>();
      around.forEach(all::addAll);
      return all;
    }
  }

  private SettingReader(SourceFile file, Subject subject, List<YamlNode> documents) {
    this.subject = subject;
    this.waiting = Gates.waiting(documents);
    this.start = file.start();
  }

  /// In the order of the file. Throws [UnreadableException] for a file with more entries than anyone wrote by hand.
  public static List<Fact> facts(SourceFile file, Subject subject, List<YamlNode> documents) {
    var reader = new SettingReader(file, subject, documents);
    var entries = 0L;
    for (var document : documents) {
      entries += count(document);
      if (entries > MOST) {
        throw new UnreadableException(reader.start, MANY);
      }
    }
    for (var index = 0; index < documents.size(); index++) {
      var place = new Place(documents.size() == 1 ? List.of() : List.of("document " + (index + 1)), Surroundings.file(file), Term.OTHER, Term.OTHER, head(documents.get(index), reader.start), false, Surroundings.tried(file, documents.get(index)));
      reader.add(place, "", documents.get(index), Term.OTHER, Hold.PLAIN, place.header(), place.header());
      reader.inside(documents.get(index), place);
    }
    return reader.facts;
  }

  /// The document as a whole, with what its settings say.
  public static Fact whole(SourceFile file, Subject subject, List<YamlNode> documents, List<Fact> said) {
    var guards = (int) said.stream().filter(fact -> fact instanceof Setting setting && setting.firm() && setting.concern().equals("guard") && setting.hold().known().filter("on"::equals).isPresent()).count();
    var head = documents.isEmpty() ? file.start() : head(documents.getFirst(), file.start());
    return new PlainDocument(new Key(subject, "plain-document", List.of()), head, head, guards);
  }

  /// How many settings a node comes to, so that a file which is data is not read in vain.
  private static long count(YamlNode node) {
    return switch (node) {
      case Mapping block -> block.entries().stream().mapToLong(entry -> 1 + count(entry.value())).sum();
      case Sequence list -> list.items().stream().filter(item -> !(item instanceof Scalar)).mapToLong(item -> 1 + count(item)).sum();
      case Scalar _ -> 0;
    };
  }

  /// What stands for a whole document: its first name, or its two braces.
  private static Span head(YamlNode document, Span start) {
    return document instanceof Mapping block ? block.entries().isEmpty() ? block.at() : block.entries().getFirst().key().at() : start;
  }

  private void inside(YamlNode node, Place place) {
    switch (node) {
      case Mapping block -> {
        var apart = Surroundings.apart(block);
        block.entries().forEach(entry -> entry(block, entry, (apart && Surroundings.trial(entry.key().text()) ? place.tried() : place).scoped(entry.key().text())));
        Families.of(block).forEach(list -> entry(block, list, place));
        Alerts.bound(block).ifPresent(bound -> raised(bound, place));
      }
      case Sequence list -> {
        if (place.path().isEmpty()) {
          RolloutReader.rows(list, subject).ifPresent(facts::add);
        }
        items(list, place);
      }
      case Scalar _ -> { }
    }
  }

  private void entry(Mapping block, Entry entry, Place place) {
    var name = entry.key().text();
    // What is merged in is judged where it is written.
    if (name.equals("<<")) {
      return;
    }
    var words = known.computeIfAbsent(called(block, name), Vocabulary::words);
    // Steps without names are not the same before and after: what they come to is compared, not they.
    var nameless = place.rollout() && !place.path().isEmpty() && place.path().getLast().startsWith("[") || name.startsWith(SettingFact.CALL);
    var term = nameless ? Term.OTHER : Vocabulary.switches(words) && !place.outer().known() ? switched(words, place) : NamedAmounts.term(block, words, DeployingJobs.around(block, name, place.words()), place.outer());
    if (!term.known() || term.concern().equals("none")) {
      term = Answers.of(block, entry, words, place.words()).orElse(term);
    }
    term = Alerts.routes(block, entry).orElse(term);
    var rollout = place.rollout() ? Optional.<Fact>empty() : RolloutReader.rollout(block, entry, subject, with(place.path(), name), place.words());
    var nameTells = term.known();
    if ((!nameTells || term.meaning().equals("members")) && entry.value() instanceof Scalar said) {
      var check = Surroundings.check(place.around(), name, said.text());
      term = check.known() ? check : term;
    }
    if (term.meaning().equals("stage") && rollout.isEmpty()) {
      term = entry.value() instanceof Sequence ? PHASES : Term.OTHER;
    }
    if (!term.known() && rollout.isEmpty() && entry.value() instanceof Sequence list && Manners.widening(list.items().stream().map(item -> item instanceof Scalar said ? said.text() : "").toList())) {
      term = PHASES;
    }
    var header = entry.key().at();
    var hold = term.known() ? Matrices.bounded(block, term, Hold.of(term, entry.value(), words)) : Hold.PLAIN;
    add(place.inside(name, words, term, header), name, entry.value(), term, hold, Spots.at(entry), place.header());
    if (entry.value() instanceof Scalar said && !nameless && (!nameTells || hold.state().equals("plain") || hold.state().equals("open") && hold.unit().equals("rank") || hold.state().equals("on") && Set.of("truth", "members").contains(hold.unit()))) {
      var around = place.words();
      around.addAll(words);
      facts.addAll(Manners.of(subject, with(place.path(), name), said.text().strip(), around, Spots.at(entry), place.header()));
    }
    if (entry.value() instanceof Scalar said && !nameless) {
      DayTimes.of(subject, block, with(place.path(), name), said.text().strip(), Spots.at(entry), place.header()).ifPresent(facts::add);
    }
    if (entry.value() instanceof Sequence list && !nameless) {
      var around = place.words();
      around.addAll(words);
      Manners.of(subject, with(place.path(), name), Contents.texts(list, Term.OTHER), around, Spots.at(entry), place.header()).ifPresent(facts::add);
    }
    rollout.ifPresent(facts::add);
    // What a rate is made of has been read with it.
    inside(entry.value(), place.inside(name, DeployingJobs.within(block, name, words), hold.unit().equals("per-second") ? Term.OTHER : term, header).staged(rollout.isPresent()).led(entry.value(), place.led()));
  }

  /// Bounds of different things have different units.
  private void raised(Alerts.Bound bound, Place place) {
    var name = bound.entry().key();
    var hold = Hold.of(bound.term(), bound.entry().value(), Set.of());
    add(place.inside(name.text(), Set.of(), bound.term(), name.at()), name.text(), bound.entry().value(), bound.term(), new Hold(hold.state(), hold.strength(), bound.measured()), name.at(), place.header());
  }

  /// What a name means that says only whether: the block that leads to it, else what it is called together with the block around it (`security.enabled`).
  private static Term switched(Set<String> words, Place place) {
    if (place.led().known()) {
      return Vocabulary.term(words, place.words(), place.led());
    }
    var both = new HashSet<>(words);
    both.addAll(place.around().isEmpty() ? Set.of() : place.around().getLast());
    return Vocabulary.term(both, place.words(), Term.OTHER);
  }

  /// What a value is the value of: its own name, or in a pair the name that stands beside it (`{name: UPDATE_CHANNEL, value: latest}`).
  private static String called(Mapping block, String name) {
    return !VALUES.contains(name) ? name.substring(name.lastIndexOf(SCOPE) < 0 ? 0 : name.lastIndexOf(SCOPE) + SCOPE.length()) : NAMES.stream().flatMap(other -> block.at(other).stream()).filter(Scalar.class::isInstance).map(other -> ((Scalar) other).text()).findFirst().orElse(name);
  }

  private void items(Sequence list, Place place) {
    Options.of(list).ifPresent(options -> inside(options, place));
    var seen = new HashMap<String, Integer>();
    var rows = place.path().isEmpty() ? Labels.rows(list) : List.<String>of();
    for (var index = 0; index < list.items().size(); index++) {
      if (!(list.items().get(index) instanceof Scalar)) {
        var label = Labels.of(list.items().get(index)).orElse(rows.isEmpty() ? "[" + index + "]" : rows.get(index));
        var number = seen.merge(label, 1, Integer::sum);
        var item = list.items().get(index);
        var inner = place.inside(number == 1 ? label : label + " (" + number + ")", Set.of(), guard(place.outer()), Spots.first(item));
        var term = Gates.of(place.path().isEmpty() ? "" : place.path().getLast(), item, waiting);
        add(inner, label, item, term, term.known() ? Hold.of(term, item, Set.of()) : Hold.PLAIN, Spots.first(item), place.header());
        inside(item, inner);
      }
    }
  }

  /// What the items of a list of guards mean for what stands in them: that one of them is switched off.
  private static Term guard(Term list) {
    return list.concern().equals("guard") && list.weaker().equals("fewer") ? list.as("unset") : Term.OTHER;
  }

  private void add(Place place, String name, YamlNode node, Term term, Hold hold, Span at, Span within) {
    if (facts.size() >= MOST) {
      throw new UnreadableException(at, MANY);
    }
    var path = String.join(".", place.path());
    var owner = place.path().isEmpty() ? "" : String.join(".", place.path().subList(0, place.path().size() - 1));
    var key = new Key(subject, "setting", place.path());
    var filled = node instanceof Scalar scalar && Templates.filled(scalar.text());
    Value<String> state = filled ? new Value.Unknown<>(name + " is filled in later", at) : new Value.Known<>(hold.state(), at);
    Value<Double> strength = filled ? new Value.Unknown<>(name + " is filled in later", at)
        : hold.state().equals("on") || hold.state().equals("open") ? new Value.Known<>(hold.strength(), at) : new Value.Absent<>();
    var setting = new Setting(key, at, within, name, path, owner, Contents.form(node), Contents.value(node, name), Contents.texts(node, term), Contents.entries(node), term.meaning(), term.concern(), term.firm() && !place.trial(), state, strength,
        hold.unit());
    facts.add(setting);
    if (Set.of("entitlement", "login-list").contains(term.meaning()) && !setting.items().isEmpty()) {
      facts.add(RightWords.of(setting));
    }
  }

  private static List<String> with(List<String> path, String name) {
    var longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }
}
