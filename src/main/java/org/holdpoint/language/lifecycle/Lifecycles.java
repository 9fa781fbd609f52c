package org.holdpoint.language.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.resource.YamlParts;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode.Mapping;

/// When objects of a bucket are deleted, as `aws s3api put-bucket-lifecycle-configuration --lifecycle-configuration` takes it (Amazon S3 API reference, PutBucketLifecycleConfiguration).
public final class Lifecycles implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Lifecycles();
  private static final int CERTAIN = 3;
  private static final int LOOKED_AT = 200;
  private static final String TYPE = "LifecycleConfiguration";
  private static final List<String> ACTIONS = List.of("\"Expiration\"", "\"NoncurrentVersionExpiration\"", "\"Transitions\"", "\"AbortIncompleteMultipartUpload\"");

  private Lifecycles() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "lifecycle";
  }

  @Override
  public int recognises(SourceFile file) {
    if (file.binary() || !file.name().endsWith(".json")) {
      return 0;
    }
    var head = file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size())).stream().map(SourceLine::text).toList();
    return List.of("\"Rules\"", "\"Status\"").stream().allMatch(word -> head.stream().anyMatch(line -> line.contains(word))) && head.stream().anyMatch(line -> ACTIONS.stream().anyMatch(line::contains))
        && head.stream().noneMatch(line -> line.contains("\"AWSTemplateFormatVersion\"") || line.contains("\"Resources\"")) ? CERTAIN : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    try {
      var bucket = new Subject("bucket", file.key());
      return Yaml.read(file).stream().findFirst().filter(Mapping.class::isInstance).map(Mapping.class::cast).filter(rules -> rules.at("Rules").isPresent())
          .flatMap(rules -> YamlParts.of(rules, _ -> Optional.empty()) instanceof Block body
              ? Optional.of(Declared.of(bucket, Resources.facts(new Resource(bucket, TYPE, TYPE, List.of(), body, rules.entries().getFirst().key().at(), rules.at())))) : Optional.empty());
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }
}
