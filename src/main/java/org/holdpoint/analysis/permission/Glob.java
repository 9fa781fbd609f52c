package org.holdpoint.analysis.permission;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A pattern of strings as IAM has them: `*` is any text, also `:` and `/`, `?` one letter; a policy variable (`${aws:username}`) is a letter of its own, which only itself and the two wildcards
/// fit, and `${*}`, `${?}`, `${$}` are those letters. Source: IAM User Guide, "IAM JSON policy elements: Resource" and "Policy variables".
///
/// Held as steps: each takes one letter, or, where it `loops`, any number of them.
record Glob(String text, List<Step> steps) {

  /// One letter: `which` it is, or [#ANY], or [#PLAIN], which is any but `:` and `/`.
  record Step(int which, boolean loops) {

    boolean takes(int letter) {
      return which == ANY || which == letter || which == PLAIN && letter != ':' && letter != '/';
    }
  }

  static final int ANY = -1;
  static final int PLAIN = -2;
  /// Variables begin here: past all letters.
  private static final int VARIABLES = 0x110000;

  /// A pattern; `variables` numbers those that it names.
  static Glob of(String text, Variables variables) {
    var steps = new ArrayList<Step>();
    for (var at = 0; at < text.length();) {
      var letter = text.codePointAt(at);
      var end = letter == '$' && text.startsWith("${", at) ? text.indexOf('}', at) : -1;
      if (end > 0) {
        var name = text.substring(at + 2, end);
        steps.add(new Step(name.equals("*") || name.equals("?") || name.equals("$") ? name.charAt(0) : VARIABLES + variables.number(name), false));
        at = end + 1;
        continue;
      }
      // Two stars in a row are one.
      if (letter != '*' || steps.isEmpty() || !steps.getLast().equals(new Step(ANY, true))) {
        steps.add(letter == '*' ? new Step(ANY, true) : new Step(letter == '?' ? ANY : letter, false));
      }
      at += Character.charCount(letter);
    }
    return new Glob(text, List.copyOf(steps));
  }

  /// A text of which every letter is itself.
  static Glob literal(String text) {
    return new Glob(text, text.codePoints().mapToObj(letter -> new Step(letter, false)).toList());
  }

  /// The form of the names of a kind of resource: each `${…}` stands for one letter or more, none of them `:` or `/` where another kind of resource goes on after it (`within`), or more follows here.
  static Glob named(String form, boolean within) {
    var steps = new ArrayList<Step>();
    for (var at = 0; at < form.length();) {
      var end = form.startsWith("${", at) ? form.indexOf('}', at) : -1;
      if (end < 0) {
        steps.add(form.charAt(at) == '*' ? new Step(ANY, true) : new Step(form.charAt(at), false));
        at++;
      } else {
        at = end + 1;
        var which = at == form.length() && !within ? ANY : PLAIN;
        steps.add(new Step(which, false));
        steps.add(new Step(which, true));
      }
    }
    return new Glob(form, List.copyOf(steps));
  }

  boolean everything() {
    return steps.size() == 1 && steps.getFirst().loops() && steps.getFirst().which() == ANY;
  }

  /// Whether a variable stands in it, which may be anything.
  boolean varies() {
    return steps.stream().anyMatch(step -> step.which() >= VARIABLES);
  }

  /// The places before the first letter.
  BitSet start() {
    var places = new BitSet(steps.size() + 1);
    reach(places, 0);
    return places;
  }

  /// The places after one more letter.
  BitSet next(BitSet places, int letter) {
    var next = new BitSet(steps.size() + 1);
    for (var at = places.nextSetBit(0); at >= 0 && at < steps.size(); at = places.nextSetBit(at + 1)) {
      if (steps.get(at).takes(letter)) {
        reach(next, steps.get(at).loops() ? at : at + 1);
      }
    }
    return next;
  }

  /// The letters that are named at these places.
  void nextLetters(BitSet places, Set<Integer> letters) {
    for (var at = places.nextSetBit(0); at >= 0 && at < steps.size(); at = places.nextSetBit(at + 1)) {
      if (steps.get(at).which() >= 0) {
        letters.add(steps.get(at).which());
      } else if (steps.get(at).which() == PLAIN) {
        letters.add((int) ':');
        letters.add((int) '/');
      }
    }
  }

  /// What takes any number of letters may take none.
  private void reach(BitSet places, int at) {
    places.set(at);
    if (at < steps.size() && steps.get(at).loops()) {
      reach(places, at + 1);
    }
  }

  boolean ends(BitSet places) {
    return places.get(steps.size());
  }

  /// Whether a text, letter by letter, fits.
  boolean fits(int[] letters) {
    var places = start();
    for (var letter : letters) {
      places = next(places, letter);
      if (places.isEmpty()) {
        return false;
      }
    }
    return ends(places);
  }

  boolean fits(String text) {
    return fits(text.codePoints().toArray());
  }

  /// Whether surely all that fits the other fits this: each step of the other is taken by one that takes as much. False does not say that something is left.
  boolean holds(Glob other) {
    var places = start();
    for (var step : other.steps) {
      var next = new BitSet(steps.size() + 1);
      for (var at = places.nextSetBit(0); at >= 0 && at < steps.size(); at = places.nextSetBit(at + 1)) {
        var own = steps.get(at);
        if (own.loops() || !step.loops()) {
          if (own.which() == ANY || own.which() == step.which() || step.which() >= 0 && own.takes(step.which())) {
            reach(next, own.loops() ? at : at + 1);
          }
        }
      }
      places = next;
    }
    return ends(places);
  }

  /// Whether some string may fit both, by the letters with which they begin and end.
  boolean meets(Glob other) {
    for (var at = 0; at < Math.min(steps.size(), other.steps.size()); at++) {
      var one = steps.get(at);
      var two = other.steps.get(at);
      if (one.loops() || two.loops()) {
        break;
      }
      if (one.which() >= 0 ? !two.takes(one.which()) : two.which() >= 0 && !one.takes(two.which())) {
        return false;
      }
    }
    for (var back = 1; back <= Math.min(steps.size(), other.steps.size()); back++) {
      var one = steps.get(steps.size() - back);
      var two = other.steps.get(other.steps.size() - back);
      if (one.loops() || two.loops()) {
        break;
      }
      if (one.which() >= 0 ? !two.takes(one.which()) : two.which() >= 0 && !one.takes(two.which())) {
        return false;
      }
    }
    return true;
  }

  /// A few strings that fit: names of resources as the documentation writes them, then what takes any number of letters takes one, or none, or a name below a name.
  Stream<int[]> samples() {
    var shown = text.replace("${Region}", "us-east-1").replace("${Account}", "123456789012").replaceAll("\\$\\{(\\w+)\\}", "$1");
    return Stream.concat(Stream.of(shown.codePoints().toArray()), Stream.of("x", "", "x/x").map(this::sample)).filter(this::fits);
  }

  private int[] sample(String filling) {
    return steps.stream().flatMapToInt(step -> !step.loops() ? IntStream.of(step.which() < 0 ? 'x' : step.which()) : step.which() == PLAIN ? IntStream.empty() : filling.codePoints()).toArray();
  }
}
