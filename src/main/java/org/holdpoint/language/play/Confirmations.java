package org.holdpoint.language.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Confirmation;
import org.holdpoint.fact.CommandFact.Mention;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Questions that playbooks put before they go on: `vars_prompt`, and `pause` with a prompt ("Interactive input: prompts", Ansible documentation: a variable that is given with `-e` is not asked for).
final class Confirmations {

  /// What a check of an answer says, after the name of what holds it: a comparison with yes or no.
  private static final String COMPARISON = "\\b[^\\n]*?(?:!=|==|\\bnot\\s+in\\b|\\bin\\b|\\|\\s*bool)[^\\n]*";
  private static final Pattern YES = Pattern.compile("yes|y|true|on|1", Pattern.CASE_INSENSITIVE);
  private static final Pattern STANDARD = Pattern.compile("default\\(\\s*['\"]?(\\w+)");
  private static final List<String> TASKS = List.of("pre_tasks", "tasks");

  private Confirmations() {}

  static List<Fact> of(Subject book, SourceFile file, List<Mapping> plays) {
    var facts = new ArrayList<Fact>();
    for (var play : plays) {
      items(play.at("vars_prompt")).forEach(prompt -> text(prompt, "name").flatMap(name -> asked(book, file, play, name.text(), name.at(), text(prompt, "default"))).ifPresent(facts::add));
      TASKS.forEach(section -> items(play.at(section)).filter(Confirmations::pauses).forEach(task -> text(task, "register").flatMap(name -> asked(book, file, play, name.text() + ".user_input", task.at("name").orElse(name).at(), Optional.empty()))
          .ifPresent(facts::add)));
    }
    return facts;
  }

  private static boolean pauses(Mapping task) {
    return Stream.of("pause", "ansible.builtin.pause").flatMap(module -> task.at(module).stream()).anyMatch(arguments -> arguments instanceof Mapping given && given.at("prompt").isPresent());
  }

  /// A question is one about going on where a line holds its answer against yes or no.
  private static Optional<Fact> asked(Subject book, SourceFile file, Mapping play, String variable, Span at, Optional<Scalar> given) {
    var name = Pattern.quote(variable);
    var checked = mentions(file, Pattern.compile("\\b" + name + COMPARISON), play.at().line());
    if (checked.isEmpty()) {
      return Optional.empty();
    }
    var told = mentions(file, Pattern.compile("(?:-e|--extra-vars)[\\s=]+['\"]?" + name + "="), 1);
    var where = checked.getFirst();
    var fallback = STANDARD.matcher(where.text());
    var standard = given.<Value<String>>map(value -> new Value.Known<>(value.text(), value.at())).orElseGet(() -> fallback.find() ? new Value.Known<>(fallback.group(1), where.at()) : new Value.Absent<>());
    return Optional.of(new Confirmation(Key.of(book, "confirmation", variable), at, play.at("hosts").map(YamlNode::at).orElse(at), variable, standard, standard.known().filter(answer -> YES.matcher(answer).matches()).isPresent(), told, checked));
  }

  private static List<Mention> mentions(SourceFile file, Pattern pattern, int from) {
    return file.lines().stream().filter(line -> line.number() >= from && pattern.matcher(line.text()).find()).map(line -> new Mention(line.text().strip(), file.span(line))).toList();
  }


  private static Stream<Mapping> items(Optional<YamlNode> list) {
    return list.filter(Sequence.class::isInstance).stream().flatMap(node -> ((Sequence) node).items().stream()).filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  private static Optional<Scalar> text(Mapping mapping, String key) {
    return mapping.at(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }
}
