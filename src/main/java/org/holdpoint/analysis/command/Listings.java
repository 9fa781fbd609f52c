package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.source.Wildcards;

/// Where the targets of a call come from: whether a command before it on its line prints all that there is, and nothing picks from that.
final class Listings {

  private Listings() {}

  /// Whether `of` takes all that there is; `beside` are the calls that begin on its lines.
  static boolean everything(Invocation of, List<Invocation> beside) {
    var others = beside.stream().filter(call -> call != of && (call.at().compareTo(of.at()) < 0 || within(call, of))).toList();
    return others.stream().anyMatch(Listings::lists) && others.stream().noneMatch(Filters::mayPick);
  }

  /// Whether what `of` takes is what a call prints that lists what there is.
  static boolean listed(Invocation of, List<Invocation> given) {
    return given.stream().anyMatch(call -> call != of && (call.at().compareTo(of.at()) < 0 || within(call, of)) && call.program().known().flatMap(Commands::program).filter(program -> {
      var read = Call.of(program, call.words());
      return program.lists().stream().anyMatch(list -> taken(program, list, read).isPresent());
    }).isPresent());
  }

  /// What a call works on that is given what another one prints: the selector by which that one picks, where it does.
  static Targets behind(Targets targets, Invocation of, List<Invocation> given) {
    if (given.stream().anyMatch(call -> call != of && Filters.mayPick(call))) {
      return targets;
    }
    var selectors = given.stream().filter(call -> call != of && (call.at().compareTo(of.at()) < 0 || within(call, of))).flatMap(call -> selector(call).stream()).toList();
    return selectors.size() == 1 ? selectors.getFirst() : targets;
  }

  /// By which selector a call prints some of all that there are.
  private static Optional<Targets> selector(Invocation call) {
    return call.program().known().flatMap(Commands::program).flatMap(program -> {
      var read = Call.of(program, call.words());
      return program.lists().stream().filter(list -> taken(program, list, read).isPresent()).flatMap(list -> selector(list, read).stream()).findFirst();
    });
  }

  /// Nothing else may narrow it.
  private static Optional<Targets> selector(Program.Listing list, Call read) {
    var narrowing = list.narrows().stream().filter(narrow -> read.has(narrow.where()) && !Unbounded.all(narrow, read)).toList();
    return narrowing.size() == 1 && !narrowing.getFirst().syntax().equals("list") ? read.option(narrowing.getFirst().where()).map(option -> new Targets(option.values(), narrowing.getFirst().syntax(), option.name())) : Optional.empty();
  }

  /// Whether something that stands before `of` cuts down what it is given: some lines of it, or those that fit. What only writes lines in another way (`awk '{print $1}'`, `sed s/a/b/`) does not.
  static boolean picked(List<Invocation> beside, Invocation of) {
    return beside.stream().anyMatch(call -> call != of && (call.at().compareTo(of.at()) < 0 || within(call, of)) && call.program().known().filter(name -> Filters.picks(name, call.words())).isPresent());
  }

  /// Whether what is piped to `of` lacks lines by their place or age, as when the newest are kept: all after the first few (`tail -n +8`), all but the last (`head -n -7`), what is older (`find -mtime +7`).
  /// The first or last few by themselves (`head -n 7`) keep nothing.
  static boolean keeps(List<Invocation> beside, Invocation of) {
    return of.through().contains("xargs") && beside.stream().anyMatch(call -> call != of && call.at().compareTo(of.at()) < 0 && (call.through().contains("|") || !call.outputs().isEmpty()) && call.program().known().filter(name -> Filters.keeps(name, call.words())).isPresent());
  }

  /// Whether the variables that it takes were filled so.
  static boolean keptOf(List<Invocation> fillers) {
    return fillers.stream().anyMatch(call -> call.program().known().filter(name -> Filters.keeps(name, call.words())).isPresent());
  }

  /// How many words of a call say that it lists; none of them where an option does (`redis-cli --scan`).
  private static OptionalInt taken(Program program, Program.Listing list, Call read) {
    return list.words().stream().anyMatch(one -> one.getFirst().startsWith("-") && one.stream().allMatch(read::has)) ? OptionalInt.of(0) : Words.taken(program, list.words(), read.words());
  }

  private static boolean within(Invocation call, Invocation of) {
    return call.at().compareTo(of.at()) >= 0 && (call.at().endLine() < of.at().endLine() || call.at().endLine() == of.at().endLine() && call.at().endColumn() <= of.at().endColumn());
  }

  private static boolean lists(Invocation call) {
    return call.program().known().flatMap(Commands::program).filter(program -> {
      var read = Call.of(program, call.words());
      return program.lists().stream().anyMatch(list -> {
        var taken = taken(program, list, read);
        return taken.isPresent() && list.narrows().stream().noneMatch(narrow -> narrow.where().startsWith("-") ? read.has(narrow.where()) && !Unbounded.all(narrow, read) : read.words().stream().skip(taken.getAsInt()).anyMatch(word -> Wildcards.fits(narrow.where(), Call.text(word)))) && read.words().size() <= taken.getAsInt() + 1;
      });
    }).isPresent();
  }
}
