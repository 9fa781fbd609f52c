package org.holdpoint.analysis.permission;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.analysis.permission.Atom.Said;
import org.holdpoint.analysis.permission.Region.Search;

/// What one statement of a policy allows that the policies before did not: for each of its actions, whether a resource is left that the statement is about, that no statement before allowed as surely,
/// or that one before forbade, and that none forbids now. Actions about which the same statements speak, and that take resources of the same form, are looked at once.
final class NewAccess {

  /// Keys that say how a request comes, and not who asks or for what (IAM User Guide, "AWS global condition context keys", properties of the request; Amazon S3, "Actions, resources, and condition keys").
  private static final Set<String> ON_THE_WAY = Set.of("aws:securetransport", "s3:tlsversion");

  private final Statement own;
  private final List<Statement> before;
  private final List<Statement> denies;
  private final Variables variables;
  private final Map<BitSet, Speaking> known = new HashMap<>();

  /// `principal` is one of those that the statement names, or empty.
  NewAccess(Statement own, String principal, List<Statement> before, List<Statement> after, Variables variables) {
    this.own = own;
    this.before = before.stream().filter(other -> principal.isEmpty() || other.speaksOf(principal)).toList();
    this.denies = after.stream().filter(other -> !other.allows() && (principal.isEmpty() || other.speaksOf(principal))).toList();
    this.variables = variables;
  }

  /// What becomes of an action: new with a resource, possible, or nothing.
  /// @param undenied whether it was allowed, and forbidden as well
  record Outcome(boolean isNew, boolean possible, boolean undenied, String resource, String because) {

    static final Outcome NONE = new Outcome(false, false, false, "", "");
  }

  /// The outcome of every action of the statement that is new or may be.
  Map<Integer, Outcome> outcomes() {
    var outcomes = new HashMap<Integer, Outcome>();
    own.actions().stream().forEach(action -> {
      var outcome = outcome(action);
      if (outcome.isNew() || outcome.possible()) {
        outcomes.put(action, outcome);
      }
    });
    return outcomes;
  }

  private Outcome outcome(int action) {
    var said = new BitSet(before.size() + denies.size());
    for (var at = 0; at < before.size() + denies.size(); at++) {
      said.set(at, (at < before.size() ? before.get(at) : denies.get(at - before.size())).actions().get(action));
    }
    // Most statements leave nothing whatever the form of the resources is.
    var plain = known.computeIfAbsent(said, _ -> new Speaking(searched(List.of(), among(before, said, 0), among(denies, said, before.size())), new HashMap<>()));
    return plain.anyForm().equals(Outcome.NONE) ? Outcome.NONE
        : plain.byForm().computeIfAbsent(forms(action), forms -> worked(forms, among(before, said, 0), among(denies, said, before.size())));
  }

  private static List<Statement> among(List<Statement> all, BitSet said, int from) {
    return IntStream.range(0, all.size()).filter(at -> said.get(from + at)).mapToObj(all::get).toList();
  }

  /// What becomes of actions about which the same statements speak: whatever their resources look like, and by the forms of these.
  private record Speaking(Outcome anyForm, Map<List<Glob>, Outcome> byForm) {}

  /// The names of the resources that the action takes. Of one that the catalogue does not know, any.
  private static List<Glob> forms(int action) {
    return action < Catalogue.aws().size() ? Catalogue.forms(Catalogue.aws().action(action)) : List.of();
  }

  /// A resource of another form than those the action takes gives nothing, unless the catalogue is older than the action.
  private Outcome worked(List<Glob> forms, List<Statement> before, List<Statement> denies) {
    var takes = forms.isEmpty() || own.resources().stream().anyMatch(Glob::varies) || found(new Region(List.of(own.about(), new Region.Part(forms, false)))).isPresent();
    var outcome = searched(takes && own.resources().stream().noneMatch(Glob::varies) ? forms : List.of(), before, denies);
    return takes || !outcome.isNew() ? outcome : new Outcome(false, true, outcome.undenied(), outcome.resource(), "no resource of this statement has a name as the action takes them");
  }

  private Outcome searched(List<Glob> forms, List<Statement> before, List<Statement> denies) {
    var about = new ArrayList<Region.Part>(List.of(own.about()));
    if (!forms.isEmpty()) {
      about.add(new Region.Part(forms, false));
    }
    denies.stream().filter(this::surely).forEach(deny -> about.add(outside(deny)));
    var sure = before.stream().filter(other -> other.allows() && said(other) == Said.YES).toList();
    var narrower = before.stream().filter(other -> other.allows() && said(other) == Said.NO).toList();
    // Several that each leave something out may together leave nothing out: a value and all but that value. So may one and what is forbidden now but under its condition.
    var unsure = denies.stream().filter(deny -> !surely(deny)).toList();
    var open = before.stream().filter(other -> other.allows() && (said(other) == Said.OPEN || said(other) == Said.NO && (unsure.stream().anyMatch(deny -> !beside(deny, other)) || narrower.size() > 1 && !fails(other)))).toList();
    var allowed = Stream.concat(about.stream(), sure.stream().map(NewAccess::outside)).toList();
    return switch (new Region(allowed).search()) {
      case Search.Found(var letters) -> {
        var certain = open.isEmpty() ? Optional.of(letters) : found(new Region(Stream.concat(allowed.stream(), open.stream().map(NewAccess::outside)).toList()));
        yield certain.map(these -> new Outcome(true, false, false, text(these), without(narrower, these)))
            .orElseGet(() -> new Outcome(false, true, false, text(letters), "whether the conditions before let the same through cannot be told from the files"));
      }
      case Search.GivenUp _ -> new Outcome(false, true, false, "", "the patterns of resources are too many to be told apart");
      case Search.None _ -> undenied(about, before, denies);
    };
  }

  /// What was allowed before, and forbidden as well.
  private Outcome undenied(List<Region.Part> about, List<Statement> before, List<Statement> denies) {
    for (var deny : before.stream().filter(other -> !other.allows() && Atom.together(own.atoms(), other.atoms())).toList()) {
      var lifted = Stream.concat(about.stream(), Stream.of(deny.about())).toList();
      // One that is there still, word for word or under a condition that holds whenever the old one does, forbids what that forbade.
      var still = denies.stream().filter(other -> other.atoms().stream().allMatch(atom -> deny.atoms().contains(atom) || Atom.implied(deny.atoms(), atom) == Said.YES))
          .filter(other -> covers(other, deny)).map(NewAccess::outside).toList();
      var found = found(new Region(Stream.concat(lifted.stream(), still.stream()).toList()));
      if (found.isPresent()) {
        return new Outcome(true, false, true, text(found.get()), deny.atoms().isEmpty() ? "" : "it was forbidden under " + conditions(deny));
      }
    }
    return Outcome.NONE;
  }

  private static boolean covers(Statement deny, Statement earlier) {
    return earlier.grant().principals().isEmpty() || deny.grant().principals().isEmpty() || earlier.grant().principals().stream().allMatch(word -> deny.speaksOf(word.text()));
  }

  private static Optional<List<Integer>> found(Region region) {
    return region.search() instanceof Search.Found(var letters) ? Optional.of(letters) : Optional.empty();
  }

  /// Whether it forbids whatever the statement allows.
  private boolean surely(Statement deny) {
    return said(deny) == Said.YES;
  }

  /// Whether it forbids by how a request comes, of which the other says nothing: it takes nothing of the difference away that is about who asks.
  private static boolean beside(Statement deny, Statement other) {
    return deny.atoms().stream().allMatch(atom -> ON_THE_WAY.contains(atom.key())) && other.atoms().stream().noneMatch(atom -> ON_THE_WAY.contains(atom.key()));
  }

  /// Whether what meets the conditions of the statement meets those of the other.
  private Said said(Statement other) {
    var said = other.atoms().stream().map(atom -> Atom.implied(own.atoms(), atom)).toList();
    return said.contains(Said.NO) ? Said.NO : said.contains(Said.OPEN) ? Said.OPEN : Said.YES;
  }

  /// Whether it fails for a request that has none of the keys which the statement does not ask for, as all that ask for a key do at once.
  private boolean fails(Statement other) {
    return other.atoms().stream().anyMatch(atom -> Atom.implied(own.atoms(), atom) == Said.NO && (atom.asks() || own.atoms().stream().anyMatch(one -> one.key().equals(atom.key()) && one.oneOf())));
  }

  private static Region.Part outside(Statement other) {
    return new Region.Part(other.resources(), !other.grant().othersThanResources());
  }

  /// The condition under which it was allowed before.
  private static String without(List<Statement> narrower, List<Integer> letters) {
    var plain = letters.stream().mapToInt(Integer::intValue).toArray();
    return narrower.stream().filter(other -> new Region(List.of(other.about())).has(plain)).findFirst().map(other -> "before, only under " + conditions(other)).orElse("");
  }

  private static String conditions(Statement statement) {
    return String.join(" and ", statement.grant().conditions().stream().map(one -> one.operator() + " " + one.name() + " " + String.join(" or ", one.values())).toList());
  }

  private String text(List<Integer> letters) {
    return String.join("", letters.stream().map(variables::text).toList());
  }
}
