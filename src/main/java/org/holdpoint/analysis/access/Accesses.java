package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.CatalogQuery;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.AccessSnapshot;
import org.holdpoint.fact.ReachFact.AlteredMigration;
import org.holdpoint.fact.ReachFact.TableUse;
import org.holdpoint.source.Span;

/// Statements of both sides, of all files of a database → what the new ones let somebody do, by statement.
public final class Accesses {

  /// (statements) From so many on it pays to work on several things at once.
  private static final int MANY = 2_000;
  /// (rights) More of those that are kept nobody wants to read.
  private static final int SHOWN = 4;

  private final Map<Key, List<Fact>> following;
  private final List<Standing> standing;
  private final Visibilities visibilities;
  private final Set<Key> idle;

  private Accesses(Map<Key, List<Fact>> following, List<Standing> standing, Visibilities visibilities, Set<Key> idle) {
    this.idle = idle;
    this.following = following;
    this.standing = standing;
    this.visibilities = visibilities;
  }

  /// From all facts of both sides; those that say nothing of access are passed over.
  public static Accesses of(List<Fact> was, List<Fact> now) {
    return of(was, now, _ -> List.of());
  }

  /// The same, where `grave` says which rights of a statement make an administrator.
  public static Accesses of(List<Fact> was, List<Fact> now, Function<AccessFact.GrantStatement, List<String>> grave) {
    var old = Sequence.of(was);
    var all = Sequence.of(now);
    var before = byDialect(old);
    var snapshots = now.stream().filter(AccessSnapshot.class::isInstance).map(AccessSnapshot.class::cast).toList();
    var base = old.stream().filter(fact -> snapshots.stream().filter(one -> one.dialect().equals(Replayed.dialect(fact))).findFirst().map(one -> begins(one, fact)).orElse(true)).toList();
    var begun = byDialect(base);
    var uses = now.stream().filter(TableUse.class::isInstance).map(TableUse.class::cast).collect(Collectors.groupingBy(use -> use.table().getLast().toLowerCase(Locale.ROOT)));
    var following = new LinkedHashMap<Key, List<Fact>>();
    var standing = new ArrayList<Standing>();
    var again = new HashSet<Key>();
    var idle = new HashSet<Key>();
    var dialects = byDialect(all);
    dialects.forEach((dialect, statements) -> {
      var stands = Standing.of(dialect, before.getOrDefault(dialect, List.of()), statements);
      standing.add(stands);
      again.addAll(stands.again());
    });
    var asked = Stream.concat(was.stream(), now.stream()).anyMatch(CatalogQuery.class::isInstance);
    var visibilities = beside(all, () -> new Visibilities(base, keys(old, again), all, asked));
    dialects.forEach((dialect, statements) -> {
      var earlier = before.getOrDefault(dialect, List.of());
      var done = keys(earlier, again);
      var replayed = Replayed.of(dialect, begun.getOrDefault(dialect, List.of()), done, statements);
      // Nothing changes any more: what comes by grants and what comes by memberships are looked up apart.
      var granted = beside(statements, () -> new Gains(replayed).of(replayed.steps()));
      var gains = new Gains(replayed);
      var memberships = new Memberships(replayed, gains, Administering.of(Stream.concat(begun.getOrDefault(dialect, List.of()).stream(), statements.stream()).toList(), replayed.after().names(), grave));
      var losses = new Losses(replayed, uses, statements);
      var idleRevokes = new IdleRevokes(replayed.after());
      idle.addAll(Regrouped.of(replayed, begun.getOrDefault(dialect, List.of())));
      Stream.of(Programs.of(dialect, earlier, done, statements), OpenRoutines.of(dialect, earlier, done, statements), BarerRoutines.of(dialect, earlier, done, statements), LooserPolicies.of(earlier, done, statements),
          LostCovers.of(dialect, earlier, done, statements), new Restrictions(replayed, statements).of(replayed.steps()), Outgrown.of(replayed), Outgrown.hosts(earlier, done, statements), Outgrown.later(earlier, done, statements), Outgrown.proofs(earlier, done, statements), Opened.of(replayed), OwnedRoutines.of(replayed, statements),
          Policies.of(earlier, done, statements), LoneGrants.of(dialect, earlier, done, statements), BareTables.of(dialect, earlier, done, statements), OwnersViews.of(dialect, earlier, done, statements), Numbering.of(earlier, statements),
          WiderViews.of(earlier, done, statements), Widenings.of(earlier, done, statements), Bounds.of(earlier, done, statements), Retentions.of(earlier, done, statements)).forEach(some -> some.forEach((key, facts) -> following.merge(key, facts, Accesses::both)));
      var more = new LinkedHashMap<Key, List<Fact>>();
      for (var step : replayed.steps()) {
        if (gains.idle(step)) {
          idle.add(step.fact().key());
        }
        var found = new ArrayList<>(memberships.of(step));
        found.addAll(losses.of(step));
        found.addAll(idleRevokes.of(step));
        if (!found.isEmpty()) {
          more.merge(step.fact().key(), found, Accesses::both);
        }
      }
      Stream.of(granted.join(), more).forEach(some -> some.forEach((key, facts) -> following.merge(key, facts, Accesses::both)));
    });
    return new Accesses(following, standing, visibilities.join(), idle);
  }

  /// What waits for nothing else: by another processor where there are many statements.
  private static <T> CompletableFuture<T> beside(List<AccessFact> statements, Supplier<T> work) {
    return statements.size() < MANY ? CompletableFuture.completedFuture(work.get()) : CompletableFuture.supplyAsync(work);
  }

  private static List<Fact> both(List<Fact> one, List<Fact> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /// Whether a statement of the base belongs to what the new ones begin with, where there is a snapshot: it is in it, or ran after it was taken.
  private static boolean begins(AccessSnapshot snapshot, AccessFact fact) {
    var file = Sequence.file(fact);
    return file.equals(snapshot.key().path().getFirst()) || snapshot.after().known().filter(last -> Migration.of(file).after(last)).isPresent();
  }

  private static Set<Key> keys(List<AccessFact> facts, Set<Key> without) {
    return facts.stream().map(AccessFact::key).filter(key -> !without.contains(key)).collect(Collectors.toSet());
  }

  /// Grants that only give again what their like before the change took, or what was there by another way.
  public Set<Key> idle() {
    return idle;
  }

  /// What follows from the statements among the facts of one document.
  public List<Fact> following(List<Fact> own) {
    return Stream.concat(own.stream().flatMap(fact -> following.getOrDefault(fact.key(), List.of()).stream()), visibilities.following(own).stream()).toList();
  }

  /// Migrations that are edited, with what a new database keeps because the statement which took it back is edited out of one.
  public List<Fact> edited(List<Fact> altered) {
    return altered.stream().map(fact -> fact instanceof AlteredMigration one ? one.keeping(kept(one)) : fact).toList();
  }

  private Map<String, List<Span>> kept(AlteredMigration one) {
    var kept = new LinkedHashMap<String, List<Span>>();
    standing.forEach(some -> some.kept().getOrDefault(one.key().path().getFirst(), List.of()).stream().limit(SHOWN).forEach(right -> kept.putIfAbsent(right.right(), right.givenAt())));
    return kept;
  }

  /// What the facts of a document of the base come to: those that its own side undid, and the other side does no longer, were not there; what undid them is said.
  public List<Fact> before(List<Fact> own) {
    if (standing.stream().allMatch(one -> one.heldBack().isEmpty())) {
      return own;
    }
    var files = own.stream().filter(AccessFact.class::isInstance).map(AccessFact.class::cast).map(Sequence::file).distinct().toList();
    return Stream.concat(own.stream().filter(fact -> standing.stream().noneMatch(one -> one.again().contains(fact.key()))),
        files.stream().flatMap(file -> standing.stream().flatMap(one -> one.of(file).stream()))).toList();
  }

  private static Map<String, List<AccessFact>> byDialect(List<AccessFact> facts) {
    var found = new LinkedHashMap<String, List<AccessFact>>();
    facts.forEach(fact -> found.computeIfAbsent(Replayed.dialect(fact), _ -> new ArrayList<>()).add(fact));
    return found;
  }
}
