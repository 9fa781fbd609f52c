package org.holdpoint.language.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.FollowedProcedure;
import org.holdpoint.fact.RequestFact.ReviewedFile;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Files and procedures that a request names: `{file: pe-bs07.cli, sha256: …}` among its artifacts or its evidence, `procedure: MOP-17 rev 3`.
final class NamedFiles {

  private static final Pattern SHA_256 = Pattern.compile("(?:sha256[:=-]?\\s*)?([0-9a-fA-F]{64})");
  private static final Pattern REVISED = Pattern.compile("(.+?)[\\s,(]+(?:revision|rev\\.?|version|v\\.?|r)\\s*([0-9]+(?:\\.[0-9]+)*)\\)?", Pattern.CASE_INSENSITIVE);

  /// A file in a sentence, between backquotes.
  private static final Pattern FILE = Pattern.compile("`([\\w./-]{1,120}\\.[A-Za-z0-9]{1,8})`");
  private static final int MOST = 20;

  private NamedFiles() {}

  static List<Fact> of(Mapping request, Subject subject, String id) {
    var facts = new ArrayList<Fact>();
    for (var meaning : List.of("artifacts", "evidence")) {
      Keys.at(request, meaning).filter(Sequence.class::isInstance).map(Sequence.class::cast).ifPresent(list -> list.items().forEach(item -> file(item, subject, id).ifPresent(facts::add)));
    }
    Keys.at(request, "artifacts").filter(Scalar.class::isInstance).map(Scalar.class::cast).ifPresent(said -> FILE.matcher(said.text()).results().limit(MOST)
        .forEach(found -> facts.add(new ReviewedFile(Key.of(subject, "reviewed-file", found.group(1)), said.at(), said.at(), id, found.group(1).substring(found.group(1).lastIndexOf('/') + 1), new Value.Absent<>()))));
    Keys.at(request, "procedure").flatMap(node -> procedure(node, Keys.at(request, "procedure-revision"), subject, id)).ifPresent(facts::add);
    return facts;
  }

  private static Optional<Fact> file(YamlNode item, Subject subject, String id) {
    if (!(item instanceof Mapping mapping)) {
      return Optional.empty();
    }
    return Texts.text(mapping, "file").known().map(file -> new ReviewedFile(Key.of(subject, "reviewed-file", file), RequestReader.start(mapping), RequestReader.start(mapping), id,
        file.substring(file.lastIndexOf('/') + 1), digest(mapping)));
  }

  private static Value<String> digest(Mapping mapping) {
    return switch (Texts.text(mapping, "digest")) {
      case Value.Known<String>(var text, var at) -> {
        var found = SHA_256.matcher(text.strip());
        yield found.matches() ? new Value.Known<>(found.group(1).toLowerCase(Locale.ROOT), at) : new Value.Unknown<>("no SHA-256 of 64 hexadecimal digits", at);
      }
      case Value.Absent<String> absent -> absent;
      case Value.Unknown<String> unknown -> unknown;
    };
  }

  private static Optional<Fact> procedure(YamlNode node, Optional<YamlNode> beside, Subject subject, String id) {
    return switch (node) {
      case Mapping mapping -> Texts.text(mapping, "id").known().or(() -> Texts.text(mapping, "title").known())
          .map(name -> new FollowedProcedure(Key.of(subject, "followed-procedure", name), RequestReader.start(mapping), RequestReader.start(mapping), id, name, Texts.text(mapping, "revision")));
      case Scalar scalar -> Texts.text(scalar).map(text -> {
        var revised = REVISED.matcher(text);
        var known = revised.matches();
        var name = known ? revised.group(1).strip() : text;
        var revision = beside.flatMap(other -> Texts.text(other).map(said -> (Value<String>) new Value.Known<>(said.strip(), other.at())));
        return new FollowedProcedure(Key.of(subject, "followed-procedure", name), revision.flatMap(Value::place).orElse(scalar.at()), scalar.at(), id, name,
            known ? new Value.Known<>(revised.group(2), scalar.at()) : revision.orElseGet(Value.Absent::new));
      });
      case Sequence _ -> Optional.empty();
    };
  }
}
