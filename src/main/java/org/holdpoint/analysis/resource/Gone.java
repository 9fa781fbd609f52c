package org.holdpoint.analysis.resource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.GoneResource;
import org.holdpoint.fact.ResourceFact.MovedResource;
import org.holdpoint.fact.ResourceFact.Resource;

/// Resources that keep something, and that nothing sets up any more after the change. One that stands in another file of its module, that is called otherwise (`moved`) or let go without being destroyed
/// (`removed`) is not gone.
public final class Gone {

  private static final String NOTHING = "nothing";

  private Gone() {}

  /// Of the documents of a change: `was` of one of them, `now` of all.
  public static List<Fact> of(List<Fact> was, Set<Key> now) {
    return was.stream().filter(Resource.class::isInstance).map(Resource.class::cast).filter(resource -> !resource.keeps().equals(NOTHING) && !now.contains(resource.key()))
        .<Fact>map(resource -> new GoneResource(new Key(resource.key().subject(), "gone-resource", resource.key().path()), resource.at(), resource.within(), resource.address(), resource.type(),
            resource.keeps(), resource.retained())).toList();
  }

  /// What stands after the change, under the names that it had before it.
  public static Set<Key> standing(List<Fact> now) {
    var standing = now.stream().filter(Resource.class::isInstance).map(Fact::key).collect(Collectors.toCollection(HashSet::new));
    now.stream().filter(MovedResource.class::isInstance).forEach(moved -> standing.add(new Key(moved.key().subject(), "resource", moved.key().path())));
    return standing;
  }
}
