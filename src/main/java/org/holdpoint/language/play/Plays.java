package org.holdpoint.language.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.resource.YamlParts;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Playbooks of Ansible: how many hosts a play changes at a time, and what stops it ("Playbook keywords", Ansible documentation).
public final class Plays implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Plays();
  private static final int CERTAIN = 3;
  private static final Pattern HOSTS = Pattern.compile("(- |  )\\s*hosts\\s*:.*");

  private Plays() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "ansible";
  }

  @Override
  public int recognises(SourceFile file) {
    return !file.binary() && (file.name().endsWith(".yml") || file.name().endsWith(".yaml")) && file.lines().stream().anyMatch(line -> line.text().startsWith("- "))
        && file.lines().stream().anyMatch(line -> line.text().contains("hosts") && HOSTS.matcher(line.text()).matches())
        && file.lines().stream().anyMatch(line -> line.text().strip().matches("(- )?(tasks|roles|import_playbook|pre_tasks|post_tasks|handlers|gather_facts|become|serial|strategy|vars):.*")) ? CERTAIN : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    try {
      var book = new Subject("playbook", file.key());
      var facts = new ArrayList<Fact>();
      Yaml.tagged(file).stream().filter(Sequence.class::isInstance).flatMap(list -> ((Sequence) list).items().stream()).filter(Mapping.class::isInstance).map(Mapping.class::cast)
          .filter(play -> play.at("hosts").isPresent()).forEach(play -> facts.addAll(Resources.facts(resource(book, play, facts.size()))));
      return facts.isEmpty() ? Optional.empty() : Optional.of(Declared.of(book, facts));
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  private static Resource resource(Subject book, Mapping play, int before) {
    var body = (Block) YamlParts.of(play, block -> block.entries().size() == 1 && block.entries().getFirst().key().text().startsWith("!") ? Optional.of(new Text(
        new Value.Unknown<>("filled in later", block.at()), block.at())) : Optional.empty());
    return new Resource(book, "play " + body.text("name").orElse(before == 0 ? "1" : "after " + before), "Play", List.of(), body, header(play), play.at());
  }

  /// Its `hosts`, which say whom it changes.
  private static Span header(Mapping play) {
    var hosts = play.entries().stream().filter(entry -> entry.key().text().equals("hosts")).findFirst().orElseThrow();
    var value = hosts.value().at();
    return value.endLine() == hosts.key().at().line() ? hosts.key().at().to(value) : hosts.key().at();
  }
}
