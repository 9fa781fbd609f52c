package org.holdpoint.language.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.resource.YamlParts;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;

/// Files of Docker Compose: each service is a resource ("Compose file reference", services). What its names guard by themselves (`deploy`, `healthcheck`) is read as a plain document is.
public final class Compose implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Compose();
  private static final int CERTAIN = 3;
  private static final Pattern NAMED = Pattern.compile("(docker-)?(?:compose|stack)([.-][A-Za-z0-9_.-]*)?\\.ya?ml|[A-Za-z0-9_.-]+[.-]compose\\.ya?ml");
  private static final String SERVICES = "services";

  private Compose() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "compose";
  }

  @Override
  public int recognises(SourceFile file) {
    return !file.binary() && NAMED.matcher(file.name()).matches() && file.lines().stream().anyMatch(line -> line.text().startsWith(SERVICES + ":")) ? CERTAIN : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    try {
      var project = new Subject("compose", file.key());
      var facts = Yaml.read(file).stream().filter(Mapping.class::isInstance).limit(1).flatMap(document -> ((Mapping) document).at(SERVICES).stream()).filter(Mapping.class::isInstance)
          .flatMap(services -> ((Mapping) services).entries().stream()).flatMap(service -> service(project, service)).toList();
      return Optional.of(new Declared(project, facts, List.of(document(file)), List.of(), List.of()));
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  private static Stream<Fact> service(Subject project, YamlNode.Entry service) {
    return service.value() instanceof Mapping written && YamlParts.of(written, _ -> Optional.empty()) instanceof Block body
        ? Resources.facts(new Resource(project, "service " + service.key().text(), "Compose service", List.of(), body, service.key().at(), service.value().at())).stream() : Stream.of();
  }

  private static Embedded document(SourceFile file) {
    var places = file.lines().stream().map(line -> Span.of(file.path(), file.side(), line.number(), 1, 1)).toList();
    return new Embedded(Optional.of("document"), file.lines().stream().map(line -> line.text() + "\n").collect(Collectors.joining()), new SourceMap(places), Map.of("subject", file.key()));
  }
}
