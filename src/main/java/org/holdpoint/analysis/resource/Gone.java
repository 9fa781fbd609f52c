package org.holdpoint.analysis.resource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.Selector;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact;
import org.holdpoint.fact.ResourceFact.GoneResource;
import org.holdpoint.fact.ResourceFact.MovedResource;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.ResourceFact.UnguardedResource;
import org.holdpoint.fact.ResourceFact.Watching;
import org.holdpoint.fact.Value;

/// Resources that keep something, or guard others, and that nothing sets up any more after the change. One that stands in another file of its module, that is called otherwise (`moved`) or let go
/// without being destroyed (`removed`) is not gone.
public final class Gone {

  private static final String NOTHING = "nothing";
  private static final String GUARD = "guard";
  private static final String USE = "use";
  private static final String MANIFESTS = "manifests";
  private static final String LOCATION = "location";
  private static final String TASK = "task ";
  private static final String ALARM = "alarm";
  private static final String NETWORK = "NetworkPolicy";
  /// What stands in a name of a template (Helm, Jinja), or in one that the pipeline puts together (`envsubst`).
  private static final List<String> FILLED_IN = List.of(ResourceFact.LATER, "{{", "${");

  private final List<Resource> before;
  private final List<Resource> after;
  private final Set<Key> standing;
  private final List<MovedResource> moved;
  private final Set<Key> judged;
  private final List<Watching> watching;
  private final List<Selector> scalersBefore;
  private final List<Selector> scalersAfter;

  /// Of all documents of a change; `judged` are the resources that it touches: what one of them loses is told there.
  public Gone(List<Fact> before, List<Fact> after, Set<Key> judged) {
    this.judged = judged;
    this.watching = before.stream().filter(Watching.class::isInstance).map(Watching.class::cast).toList();
    this.scalersBefore = scalers(before);
    this.scalersAfter = scalers(after);
    this.before = resources(before).toList();
    this.after = resources(after).toList();
    this.standing = this.after.stream().map(Resource::key).collect(Collectors.toCollection(HashSet::new));
    this.moved = after.stream().filter(MovedResource.class::isInstance).map(MovedResource.class::cast).toList();
  }

  /// What is gone of one document, as it was before. A guard that finds by labels what the files set up is told where that stands ([#unguarded]), if the change touches it; one that another takes the
  /// place of is not gone.
  public List<Fact> gone(List<Fact> was) {
    return resources(was).filter(resource -> !resource.keeps().equals(NOTHING) && !standing(resource) && (!resource.keeps().equals(LOCATION) || lives(resource)) && !(resource.keeps().equals(USE) && (fewer(resource) || inAnotherFolder(resource) || namedLater(resource) || scaledByAnother(resource)))
        && !(resource.keeps().equals(ALARM) && watchedGone(resource)) && (!resource.keeps().equals(GUARD) || !replaced(resource) && !renamed(resource) && !namedLater(resource)))
        .<Fact>map(resource -> new GoneResource(new Key(resource.key().subject(), "gone-resource", resource.key().path()), resource.at(), resource.within(), resource.address(), resource.type(),
            resource.keeps(), resource.retained(), guarded(resource))).toList();
  }

  /// The one thing that a guard names and that stands without it: `scope = azurerm_dns_zone.main.id`.
  private Value<String> guarded(Resource guard) {
    var named = !guard.keeps().equals(GUARD) ? List.<Resource>of() : watching.stream().filter(one -> one.key().subject().equals(guard.key().subject()) && one.address().equals(guard.address())).flatMap(one -> after.stream()
        .filter(other -> other.key().subject().equals(guard.key().subject()) && one.words().stream().anyMatch(word -> word.equals(other.address()) || word.startsWith(other.address() + ".")))).distinct().limit(2).toList();
    return named.size() == 1 ? new Value.Known<>(named.getFirst().address(), named.getFirst().at()) : new Value.Absent<>();
  }

  /// Whether it was one of several without names, and others of them stand: how many there are is told of them.
  private boolean fewer(Resource resource) {
    return Counted.together(resource.address()).filter(name -> standing.contains(new Key(resource.key().subject(), resource.key().kind(), List.of(name)))).isPresent();
  }

  /// Whether a manifest of the same thing came into another folder: a cluster knows things by their names, and no folders.
  private boolean inAnotherFolder(Resource resource) {
    return resource.key().subject().kind().equals(MANIFESTS) && after.stream().anyMatch(other -> other.address().equals(resource.address()) && other.type().equals(resource.type()) && other.key().subject().kind().equals(MANIFESTS)
        && before.stream().noneMatch(old -> old.key().equals(other.key())));
  }

  /// Whether a task takes its place that does the same and was not there: tasks are called as it pleases.
  private boolean renamed(Resource guard) {
    return guard.type().startsWith(TASK) && after.stream().anyMatch(other -> other.type().equals(guard.type()) && other.key().subject().equals(guard.key().subject())
        && before.stream().noneMatch(old -> old.key().equals(other.key())));
  }

  /// Whether all that an alarm refers to goes with it.
  private boolean watchedGone(Resource alarm) {
    var watched = watching.stream().filter(one -> one.key().subject().equals(alarm.key().subject()) && one.address().equals(alarm.address())).flatMap(one -> before.stream()
        .filter(other -> other.key().subject().equals(alarm.key().subject()) && !other.keeps().equals(ALARM) && one.words().stream().anyMatch(word -> word.equals(other.address()) || word.startsWith(other.address() + ".")))).toList();
    return !watched.isEmpty() && watched.stream().noneMatch(this::standing);
  }

  /// Policies of networks do the same, whichever program keeps them.
  private static String sort(Resource guard) {
    return guard.type().contains(NETWORK) ? NETWORK : guard.type();
  }

  /// Whether the change brings one of its sort whose name is filled in later, and that may be it: as many of those that are gone as there are such.
  private boolean namedLater(Resource gone) {
    var later = after.stream().filter(other -> other.type().equals(gone.type()) && FILLED_IN.stream().anyMatch(other.address()::contains) && before.stream().noneMatch(old -> old.key().equals(other.key()))).count();
    return later > 0 && before.stream().filter(other -> other.type().equals(gone.type()) && !standing(other) && !(other.keeps().equals(GUARD) && replaced(other))).limit(later).anyMatch(gone::equals);
  }

  /// Whether what it scaled is scaled by another now, of whatever kind ("Migrating your HPA", KEDA documentation).
  private boolean scaledByAnother(Resource gone) {
    return scalersBefore.stream().filter(scaler -> scaler.key().subject().equals(gone.key().subject()) && scaler.address().equals(gone.address()))
        .anyMatch(scaler -> scalersAfter.stream().anyMatch(other -> other.target().equals(scaler.target()) && other.namespace().equals(scaler.namespace())));
  }

  private static List<Selector> scalers(List<Fact> facts) {
    return facts.stream().filter(Selector.class::isInstance).map(Selector.class::cast).filter(selector -> !selector.target().isEmpty()).toList();
  }

  /// Whether anything is left that needs the place.
  private boolean lives(Resource place) {
    return after.stream().anyMatch(other -> other.key().subject().equals(place.key().subject()) && !other.keeps().equals(LOCATION));
  }

  private boolean replaced(Resource guard) {
    var guarded = before.stream().filter(other -> guards(guard, other)).toList();
    return !guarded.isEmpty() && guarded.stream().allMatch(one -> judged.contains(one.key()) || after.stream().noneMatch(now -> now.key().equals(one.key()))
        || after.stream().anyMatch(other -> sort(other).equals(sort(guard)) && guards(other, one)));
  }

  /// What one document sets up, that had such a guard and has none of its sort any more.
  public List<Fact> unguarded(List<Fact> now) {
    return resources(now).filter(resource -> !resource.keeps().equals(GUARD) && !resource.labels().isEmpty()).flatMap(resource -> before.stream()
        .filter(guard -> guard.keeps().equals(GUARD) && !standing(guard) && guards(guard, resource) && before.stream().anyMatch(old -> old.key().equals(resource.key()))
            && after.stream().noneMatch(other -> sort(other).equals(sort(guard)) && guards(other, resource)))
        .limit(1).<Fact>map(guard -> new UnguardedResource(Key.of(resource.key().subject(), "unguarded-resource", resource.address(), guard.address()), resource.at(), resource.within(), resource.address(),
            guard.address(), guard.at()))).toList();
  }

  /// Whether it was one of several, of which nobody knows how many there are now.
  private boolean one(Resource resource) {
    var suffix = resource.address().lastIndexOf('[');
    return suffix > 0 && resource.address().endsWith("]") && after.stream().anyMatch(other -> other.several() && other.key().subject().equals(resource.key().subject())
        && other.address().equals(resource.address().substring(0, suffix)));
  }

  /// Whether a program makes things of its type by names that it puts together, nobody knows how many: it may be one of them.
  private boolean madeByName(Resource resource) {
    return after.stream().anyMatch(other -> other.several() && FILLED_IN.stream().anyMatch(other.address()::contains) && other.type().equals(resource.type()) && other.key().subject().equals(resource.key().subject()));
  }

  private boolean standing(Resource resource) {
    return standing.contains(resource.key()) || one(resource) || madeByName(resource) || moved.stream().anyMatch(move -> move.key().subject().equals(resource.key().subject()) && resource.address().startsWith(move.from())
        && (resource.address().length() == move.from().length() || ".[".indexOf(resource.address().charAt(move.from().length())) >= 0));
  }

  private static boolean guards(Resource guard, Resource resource) {
    return !guard.labels().isEmpty() && guard.key().subject().equals(resource.key().subject()) && resource.labels().containsAll(guard.labels()) && !guard.key().equals(resource.key());
  }

  private static Stream<Resource> resources(List<Fact> facts) {
    return facts.stream().filter(Resource.class::isInstance).map(Resource.class::cast);
  }
}
