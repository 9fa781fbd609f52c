package org.holdpoint.analysis.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.holdpoint.fact.ClusterFact.ApiVersion;
import org.holdpoint.fact.ClusterFact.ClusterRelease;
import org.holdpoint.fact.ClusterFact.RemovedApi;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Objects in versions of the API, or with names and options, that a release of Kubernetes took away → whether a cluster that the files set up has that release, and the other way round.
public final class RemovedApis {

  private RemovedApis() {}

  /// Of one document, among all of its side.
  public static List<Fact> of(List<Fact> own, List<Fact> all) {
    var facts = new ArrayList<Fact>();
    if (own.stream().noneMatch(fact -> fact instanceof ApiVersion || fact instanceof ClusterRelease)) {
      return facts;
    }
    var newest = all.stream().filter(ClusterRelease.class::isInstance).map(ClusterRelease.class::cast).max(Comparator.comparingInt(ClusterRelease::release));
    for (var fact : own) {
      switch (fact) {
        case ApiVersion object -> facts.add(new RemovedApi(new Key(object.key().subject(), "removed-api", object.key().path()), object.at(), object.within(), "object", object.address(), object.version(),
            object.removed(), object.instead(), newest.map(ClusterRelease::address).orElse(""), newest.map(ClusterRelease::release).orElse(0)));
        case ClusterRelease cluster -> all.stream().filter(ApiVersion.class::isInstance).map(ApiVersion.class::cast).filter(object -> object.removed() <= cluster.release())
            .forEach(object -> facts.add(new RemovedApi(Key.of(cluster.key().subject(), "removed-api", cluster.address(), object.address(), object.version()), cluster.at(), cluster.within(), "cluster", object.address(),
                object.version(), object.removed(), object.instead(), cluster.address(), cluster.release())));
        case Fact _ -> { }
      }
    }
    return facts;
  }
}
