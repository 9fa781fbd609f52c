package org.holdpoint.language.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.fact.EnvironmentNames;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Playbooks of Ansible, and the tasks of its roles: how many hosts a play changes at a time, what stops it, and what its tasks take away ("Playbook keywords", Ansible documentation).
public final class Plays implements JointLanguage {

  private static final JointLanguage LANGUAGE = new Plays();
  private static final int CERTAIN = 3;
  private static final Pattern HOSTS = Pattern.compile("(- |  )\\s*hosts\\s*:.*");
  /// A playbook that only calls others.
  private static final Pattern IMPORT = Pattern.compile("- import_playbook\\s*:\\s*[\\w./{}-]+\\.ya?ml\\s*(#.*)?");
  private static final Pattern PLAY = Pattern.compile("(- )?(tasks|roles|import_playbook|pre_tasks|post_tasks|handlers|gather_facts|become|serial|strategy|vars):.*");
  /// Where roles keep their tasks ("Roles", Ansible documentation).
  private static final Pattern FOLDER = Pattern.compile("(.*/)?(tasks|handlers)/[^/]+");
  /// A task at the margin calls a module by its full name, or one of those that come with Ansible.
  private static final Pattern MODULE = Pattern.compile("(- |  )(ansible\\.(builtin|windows|posix)|amazon\\.aws|community\\.[a-z_]+|google\\.cloud|azure\\.azcollection|kubernetes\\.core)\\.[a-z0-9_]+\\s*:.*");
  /// What playbooks are called, or the folder that they stand in ("Sample Ansible setup", Ansible documentation).
  private static final Pattern BOOK = Pattern.compile("(?!(?:.*/)?(?:\\.|roles/))(?:.*/)?(?:playbooks?/[^/]+|(?:site|all|playbook[^/]*|deploy[^/]*|roll[^/]*|restart[^/]*|upgrade[^/]*|patch[^/]*|maintenance[^/]*)\\.ya?ml)");
  private static final List<String> TASKS = List.of("pre_tasks", "tasks", "post_tasks", "handlers");

  private Plays() {}

  public static JointLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "ansible";
  }

  @Override
  public int recognises(SourceFile file) {
    if (file.binary() || !(file.name().endsWith(".yml") || file.name().endsWith(".yaml")) || file.lines().stream().noneMatch(line -> line.text().startsWith("- "))) {
      return 0;
    }
    var play = file.lines().stream().anyMatch(line -> line.text().contains("hosts") && HOSTS.matcher(line.text()).matches())
        && file.lines().stream().anyMatch(line -> PLAY.matcher(line.text().strip()).matches());
    return play || imports(file) || file.lines().stream().anyMatch(line -> line.text().contains(".") && MODULE.matcher(line.text()).matches())
        || FOLDER.matcher(file.key()).matches() && file.lines().stream().anyMatch(line -> line.text().startsWith("- name:")) ? CERTAIN : 0;
  }

  private static boolean imports(SourceFile file) {
    return file.lines().stream().anyMatch(line -> line.text().startsWith("- import") && IMPORT.matcher(line.text()).matches());
  }

  @Override
  public boolean joins(String path) {
    return path.endsWith(".yml") || path.endsWith(".yaml");
  }

  @Override
  public boolean leading(String path) {
    return GroupValues.holds(path) || joins(path) && BOOK.matcher(path).matches();
  }

  @Override
  public Set<String> leads(SourceFile file) {
    return Set.of();
  }

  @Override
  public Set<String> reads(SourceFile file) {
    return GroupValues.uses(file) ? GroupValues.patterns() : Set.of();
  }

  @Override
  public boolean readAsData(String path) {
    return GroupValues.holds(path);
  }

  @Override
  public Set<String> readingWords() {
    return Set.copyOf(GroupValues.KEYWORDS);
  }

  @Override
  public Joint join(List<SourceFile> files, Predicate<Span> brought) {
    return join(files, Data.none(), brought);
  }

  @Override
  public Joint join(List<SourceFile> files, Data data, Predicate<Span> brought) {
    return new GroupValues.Books(files, new GroupValues(data.files().values(), brought));
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    return read(file, play -> play);
  }

  /// `settled` puts what is known of variables into a play.
  static Optional<Declared> read(SourceFile file, UnaryOperator<Mapping> settled) {
    try {
      var book = new Subject("playbook", file.key());
      var facts = new ArrayList<Fact>();
      var embedded = new ArrayList<Embedded>();
      var own = new ArrayList<YamlNode.Entry>();
      for (var document : Yaml.tagged(file)) {
        if (document instanceof Sequence list) {
          var plays = list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).filter(item -> item.at("hosts").isPresent()).map(settled).toList();
          plays.forEach(play -> own.addAll(OwnParts.of("play " + (own.size() + 1), play)));
          plays.forEach(play -> facts.addAll(play(book, play, facts.size())));
          facts.addAll(Confirmations.of(book, file, plays));
          var alone = list.items().stream().filter(item -> item instanceof Mapping task && task.at("hosts").isEmpty()).toList();
          var courses = new Courses();
          facts.addAll(new Tasks(book, "", courses).facts(alone));
          alone.stream().findFirst().map(first -> courses.course(book, "tasks", first.at(), 0)).filter(course -> course.work() > 0).ifPresent(facts::add);
          said(file, plays, alone, facts).ifPresent(embedded::add);
        }
      }
      return facts.isEmpty() && !imports(file) ? Optional.empty() : Optional.of(new Declared(book, GoneThings.settled(facts), embedded, List.of(), List.of()).with(own));
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  private static List<Fact> play(Subject book, Mapping play, int before) {
    var body = (Block) Tasks.parts(play);
    var address = "play " + body.text("name").orElse(before == 0 ? "1" : "after " + before);
    var said = Resources.facts(new Resource(book, address, "Play", List.of(), body, header(play), play.at()));
    var facts = new ArrayList<>(body.text("hosts").filter(EnvironmentNames::trialGroup).isPresent() ? said.stream().map(fact -> fact instanceof Setting setting ? setting.ofTrial() : fact).toList() : said);
    facts.add(PlayOperation.of(book, address, play, TASKS, header(play)));
    var courses = new Courses();
    TASKS.forEach(section -> play.at(section).filter(Sequence.class::isInstance).ifPresent(tasks -> facts.addAll(new Tasks(book, address + " ", courses).facts(((Sequence) tasks).items()))));
    facts.add(courses.course(book, address, header(play), Courses.roles(body)));
    return facts;
  }

  /// What tasks set, as a plain document in which all other lines are empty: a value means there what it means anywhere. What lets a check fail is said of the check already. Tasks that begin on the line of
  /// their section, in brackets, are left out: two such lines are one block that says a name twice.
  private static Optional<Embedded> said(SourceFile file, List<Mapping> plays, List<YamlNode> alone, List<Fact> facts) {
    var parts = new ArrayList<>(alone);
    plays.forEach(play -> TASKS.forEach(section -> play.entries().stream().filter(entry -> entry.key().text().equals(section) && entry.value() instanceof Sequence list && !list.items().isEmpty() && list.at().line() > entry.key().at().line())
        .forEach(entry -> parts.add(entry.value()))));
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    var kept = parts.stream().flatMapToInt(part -> IntStream.rangeClosed(part.at().line(), part.at().endLine())).boxed().collect(Collectors.toSet());
    facts.stream().filter(fact -> fact instanceof Setting setting && setting.name().equals("ignore_errors") && !setting.form().equals("nothing")).forEach(fact -> kept.remove(fact.at().line()));
    var text = file.lines().stream().map(line -> kept.contains(line.number()) ? line.text() : "").collect(Collectors.joining("\n", "", "\n"));
    return Optional.of(new Embedded(Optional.of("document"), text, new SourceMap(file.lines().stream().map(line -> Span.of(file.path(), file.side(), line.number(), 1, 1)).toList()), Map.of("unlike", "tasks call different modules")));
  }

  /// Its `hosts`, which say whom it changes.
  private static Span header(Mapping play) {
    var hosts = play.entries().stream().filter(entry -> entry.key().text().equals("hosts")).findFirst().orElseThrow();
    var value = hosts.value().at();
    return value.endLine() == hosts.key().at().line() ? hosts.key().at().to(value) : hosts.key().at();
  }
}
