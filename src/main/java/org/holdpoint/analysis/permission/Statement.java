package org.holdpoint.analysis.permission;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.Word;

/// A statement of a policy of AWS, worked out: which actions of the catalogue, and which patterns of resources.
record Statement(Grant grant, BitSet actions, List<Glob> resources, List<Atom> atoms) {

  /// Names of actions that the catalogue does not have, and patterns that mean none of it: all policies that are compared number them alike, after those of the catalogue.
  static final class Strangers {

    private final List<String> names = new ArrayList<>();

    Strangers(Stream<Grant> grants) {
      grants.flatMap(grant -> grant.actions().stream()).map(action -> action.text().toLowerCase(Locale.ROOT))
          .distinct().filter(name -> Catalogue.aws().meansNothing(name)).sorted().forEach(names::add);
    }

    /// The actions that a pattern means.
    BitSet matching(String pattern) {
      var matching = Catalogue.aws().matching(pattern);
      var place = Collections.binarySearch(names, pattern.toLowerCase(Locale.ROOT));
      if (place >= 0) {
        matching.set(Catalogue.aws().size() + place);
      }
      if (!names.isEmpty() && (pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0)) {
        var glob = Glob.of(pattern.toLowerCase(Locale.ROOT), new Variables());
        for (var at = 0; at < names.size(); at++) {
          if (glob.fits(names.get(at))) {
            matching.set(Catalogue.aws().size() + at);
          }
        }
      }
      return matching;
    }

    BitSet all() {
      var all = new BitSet();
      all.set(0, Catalogue.aws().size() + names.size());
      return all;
    }

    String name(int number) {
      return number < Catalogue.aws().size() ? Catalogue.aws().action(number).name() : names.get(number - Catalogue.aws().size());
    }
  }

  static Statement of(Grant grant, Strangers strangers, Variables variables) {
    var actions = new BitSet();
    grant.actions().forEach(action -> actions.or(strangers.matching(action.text())));
    if (grant.othersThanActions()) {
      var others = strangers.all();
      others.andNot(actions);
      actions.clear();
      actions.or(others);
    }
    var resources = grant.resources().isEmpty() && !grant.othersThanResources() ? List.of(Glob.of("*", variables)) : grant.resources().stream().map(word -> Glob.of(word.text(), variables)).toList();
    return new Statement(grant, actions, resources, grant.conditions().stream().map(Atom::of).toList());
  }

  /// So many values of conditions are looked at one by one.
  private static final int MOST = 64;

  /// The same as statements of which each asks for one value of each key that must have one of several: together they say what this one says.
  List<Statement> singly() {
    var parts = List.of(this);
    for (var at = 0; at < atoms.size(); at++) {
      var atom = atoms.get(at);
      if (atom.values().size() > 1 && atom.oneOf() && parts.size() * atom.values().size() <= MOST) {
        var place = at;
        parts = parts.stream().flatMap(part -> atom.values().stream().map(value -> {
          var single = new ArrayList<>(part.atoms());
          single.set(place, atom.only(value));
          return new Statement(grant, actions, resources, List.copyOf(single));
        })).toList();
      }
    }
    return parts;
  }

  boolean allows() {
    return grant.effect().equals("allow");
  }

  /// Its resources, as one of the things that a string must fit.
  Region.Part about() {
    return new Region.Part(resources, grant.othersThanResources());
  }

  /// Whether it speaks of a principal: one that it names, all, or of the account that it names. What `NotPrincipal` leaves out, it does not.
  boolean speaksOf(String principal) {
    if (grant.principals().isEmpty()) {
      return true;
    }
    return grant.principals().stream().map(Word::text).anyMatch(own -> covers(own, principal)) != grant.othersThanPrincipals();
  }

  /// `AWS:*` and `*` are everybody; an account, by its number or its root, has all who belong to it ("AWS JSON policy elements: Principal").
  private static boolean covers(String own, String principal) {
    if (own.equals("*") || own.equals(principal) || own.equals("AWS:*") && principal.startsWith("AWS:")) {
      return true;
    }
    var parts = own.split(":", 7);
    var account = own.matches("AWS:\\d{12}") ? own.substring("AWS:".length()) : parts.length == 7 && parts[6].equals("root") ? parts[5] : "";
    return !account.isEmpty() && (principal.equals("AWS:" + account) || principal.startsWith("AWS:arn:") && principal.contains(":" + account + ":"));
  }
}
