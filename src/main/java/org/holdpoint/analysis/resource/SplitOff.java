package org.holdpoint.analysis.resource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;

/// Parts of a resource that are resources of their own now: `versioning` of an `aws_s3_bucket` is an `aws_s3_bucket_versioning` (Terraform AWS provider, version 4 upgrade guide). They are told where they stand now.
/// Where fewer come than things lose such a part, nobody knows whose they are, and all of it is told.
public final class SplitOff {

  private SplitOff() {}

  private record Thing(Subject subject, String address) {}

  /// What a document said before, without such parts.
  public static Applied.Sides of(List<Fact> was, List<Fact> now) {
    var stood = resources(was).map(Resource::key).collect(Collectors.toSet());
    var come = resources(now).filter(resource -> !stood.contains(resource.key()) && resource.type().contains("_")).collect(Collectors.groupingBy(Resource::type, Collectors.counting()));
    if (come.isEmpty() || stood.isEmpty()) {
      return new Applied.Sides(was, now);
    }
    var types = new HashMap<Thing, String>();
    resources(was).forEach(resource -> types.put(new Thing(resource.key().subject(), resource.address()), resource.type()));
    var left = now.stream().map(Fact::key).collect(Collectors.toSet());
    var gone = was.stream().filter(fact -> fact instanceof Setting && !left.contains(fact.key())).map(Fact::key).filter(key -> come.containsKey(own(key, types))).toList();
    var parts = gone.stream().collect(Collectors.groupingBy(key -> own(key, types), Collectors.mapping(key -> key.path().getFirst(), Collectors.toSet())));
    var moved = gone.stream().filter(key -> parts.get(own(key, types)).size() <= come.get(own(key, types))).collect(Collectors.toSet());
    return moved.isEmpty() ? new Applied.Sides(was, now) : new Applied.Sides(was.stream().filter(fact -> !moved.contains(fact.key())).toList(), now);
  }

  /// The type that a part would be by itself.
  private static String own(Key key, Map<Thing, String> types) {
    return key.path().size() > 1 ? types.getOrDefault(new Thing(key.subject(), key.path().getFirst()), "") + "_" + key.path().get(1) : "";
  }

  private static Stream<Resource> resources(List<Fact> facts) {
    return facts.stream().filter(Resource.class::isInstance).map(Resource.class::cast);
  }
}
