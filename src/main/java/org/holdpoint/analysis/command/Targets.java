package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.command.Verb.Place;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// What a call works on: the words that say it, and how they are written.
/// @param given the words, in their order
/// @param option the option that takes them; empty where they are words of the call
record Targets(List<Argument> given, String syntax, String option) {

  private static final Set<String> SELECTORS = Set.of("labels", "fields", "aws-filters", "query", "grains", "pillar", "nodegroup", "networks", "ranges", "compound", "grains-regex", "facts");
  private static final Set<String> PATTERNS = Set.of("glob", "nodeset", "ansible", "regex", "begins", "url", "query");
  /// What a variable holds with a backslash before each sign of a pattern, or in quotes: `${topic//./\\.}`, `${topic@Q}`.
  private static final Pattern ESCAPED = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z_0-9]*)(?://?[^/}]{1,20}/\\\\[^}]{1,20}|@Q)?\\}");
  /// How the shell's reader begins what stands in a file.
  private static final String LINE_OF = "$(<";
  /// How it calls one word of what a command writes, as a loop takes it.
  private static final String ONE_OF = "$(…";
  /// What means all that there is, by itself.
  private static final Set<String> ALL = Set.of("*", "all", "@all", "@*", ".*", "**", ".+", "*:*");

  /// The words after those of the verb, `rest`, or the first option that is given.
  static Targets of(Verb verb, Call call, int verbWords, List<Argument> rest, Invocation of) {
    for (var place : verb.targets()) {
      var given = given(place, call, verbWords, rest, of);
      if (!given.isEmpty()) {
        if (place.syntax().equals("hostfile")) {
          return new Targets(given.stream().map(Targets::fileOf).toList(), "list", place.where());
        }
        if (place.syntax().equals("nodegroups")) {
          return new Targets(given.stream().map(Targets::groupsOf).toList(), "nodeset", place.where());
        }
        return new Targets(given, verb.paths() && place.syntax().equals("list") ? "files" : place.syntax(), place.where().startsWith("-") ? place.where() : "");
      }
    }
    return new Targets(List.of(), verb.targets().stream().map(Place::syntax).findFirst().orElse("list"), "");
  }

  private static List<Argument> given(Place place, Call call, int verbWords, List<Argument> rest, Invocation of) {
    return switch (place.where()) {
      case "words" -> rest;
      case "heads" -> rest.stream().takeWhile(word -> !Call.text(word).startsWith("-") && !Call.text(word).equals("(") && !Call.text(word).equals("!")).toList();
      case "words+1" -> rest.size() > 1 ? rest.subList(1, rest.size()) : List.of();
      case "last" -> rest.isEmpty() ? List.of() : List.of(rest.getLast());
      case "host" -> host(of);
      case String where when where.startsWith("word:") -> call.words().stream().skip(Integer.parseInt(where.substring("word:".length()))).limit(1).toList();
      case String where -> call.options().stream().filter(option -> option.name().equals(where)).flatMap(option -> option.values().stream()).toList();
    };
  }

  /// The machine that a command runs on, where the text says one.
  private static List<Argument> host(Invocation of) {
    return switch (of.host()) {
      case Value.Known<String>(var name, var at) -> List.of(new Argument(name, List.of(name), name, List.of(), false, true, at));
      case Value.Unknown<String>(var because, var at) -> List.of(new Argument(because, List.of(), "", List.of(because), false, true, at));
      case Value.Absent<String> _ -> List.of();
    };
  }

  /// A file that lists them, as lists name one: `@hosts.txt`.
  private static Argument fileOf(Argument word) {
    return new Argument("@" + word.written(), word.values().stream().map(value -> "@" + value).toList(), "@" + word.blank(), word.open(), word.mayBeBlank(), word.quoted(), word.at());
  }

  /// Groups by their names alone, as node sets name them: `web,db` is `@web,@db`.
  private static Argument groupsOf(Argument word) {
    return new Argument(word.written(), word.values().stream().map(value -> "@" + value.replace(",", ",@")).toList(), word.blank(), word.open(), word.mayBeBlank(), word.quoted(), word.at());
  }

  /// Without those that an option takes out of them: `-x n3` of nodes is `!n3`.
  Targets without(Deed deed) {
    var less = deed.call().options().stream().filter(option -> deed.program().sorted("less", option.name(), "")).flatMap(option -> option.values().stream()).toList();
    if (less.isEmpty() || given.size() != 1 || !syntax.equals("nodeset")) {
      return this;
    }
    return new Targets(List.of(less.stream().reduce(given.getFirst(), (all, some) -> new Argument(all.written() + "!" + some.written(),
        all.values().stream().flatMap(value -> some.values().stream().map(out -> value + "!" + out.replace(",", "!"))).toList(), all.blank(), Stream.concat(all.open().stream(), some.open().stream()).toList(), all.mayBeBlank(), all.quoted(), all.at()))), syntax, option);
  }

  /// As one text, where all of it is known.
  Value<String> value(Span at) {
    return given.isEmpty() ? new Value.Absent<>() : inFiles() ? new Value.Known<>(String.join(",", given.stream().map(word -> word.open().getFirst().replace(LINE_OF, "@")).toList()), given.getFirst().at()) : given.stream().anyMatch(word -> word.values().isEmpty()) ? new Value.Unknown<>(written(), given.getFirst().at()) : new Value.Known<>(joined(), given.getFirst().at());
  }

  /// As they are written, with what is known put in: two that are not known are the same as far as the text says where these are.
  String said() {
    return given.stream().map(word -> word.values().isEmpty() ? ESCAPED.matcher(word.written()).replaceAll("\\$$1") + " " + word.blank() : String.join(" ", word.values())).collect(Collectors.joining(" "));
  }

  /// The file whose lines say them, one for each run; empty where none does.
  String file() {
    var open = given.stream().flatMap(word -> word.values().isEmpty() ? word.open().stream() : Stream.empty()).distinct().filter(name -> name.startsWith(LINE_OF)).toList();
    return open.size() == 1 ? open.getFirst().substring(LINE_OF.length()) : "";
  }

  /// Whether each of them is what stands in a file: `@hosts.txt`.
  private boolean inFiles() {
    return syntax.equals("list") && given.stream().allMatch(word -> word.values().isEmpty() && word.blank().isEmpty() && word.open().size() == 1 && word.open().getFirst().startsWith(LINE_OF));
  }

  private String written() {
    return String.join(" ", given.stream().map(Argument::written).toList());
  }

  private String joined() {
    return String.join(syntax.equals("aws-filters") || syntax.equals("ansible") ? " " : ",", given.stream().flatMap(word -> word.values().stream()).toList());
  }

  boolean none() {
    return given.isEmpty();
  }

  /// Whether they are selected by what they have in common: then `--all` only says where they are looked for.
  boolean selected() {
    return SELECTORS.contains(syntax) && !given.isEmpty();
  }

  /// How far they are bounded, see [org.holdpoint.fact.CommandFact.Operation#reach].
  String reach(Invocation of) {
    if (given.stream().flatMap(word -> word.values().stream()).anyMatch(this::all)) {
      return "everything";
    }
    if (strayed()) {
      return "everything";
    }
    if (syntax.equals("list") && given.stream().anyMatch(word -> word.values().size() == 1 && word.values().getFirst().startsWith("@")) || of.through().contains("xargs") || given.stream().anyMatch(this::printed)) {
      return "output";
    }
    var open = given.stream().filter(word -> word.values().isEmpty()).toList();
    if (SELECTORS.contains(syntax) && !given.isEmpty()) {
      return "selector";
    }
    if (!open.isEmpty()) {
      // Machine after machine, and nobody knows of how many.
      return of.repeated() instanceof Value.Unknown<Long> && of.host() instanceof Value.Unknown<String> ? "output" : open.stream().allMatch(word -> word.quoted() || word.written().startsWith("<")) ? "one" : "open";
    }
    return given.stream().anyMatch(this::pattern) ? "pattern" : manifests() ? "folder" : "named";
  }

  /// Whether a folder stands for all files in it (kubectl reference: `-f` takes a file, a folder or an address).
  private boolean manifests() {
    return syntax.equals("files") && option.startsWith("-") && given.stream().flatMap(word -> word.values().stream()).anyMatch(value -> value.endsWith("/") || value.equals(".") || value.equals(".."));
  }

  /// `rm -rf /srv/cache/ *`: a blank parts a folder from its star, which is then all that stands where the shell is.
  private boolean strayed() {
    return syntax.equals("files") && given.stream().anyMatch(word -> word.written().equals("*")) && given.stream().flatMap(word -> word.values().stream()).anyMatch(value -> value.startsWith("/") && value.endsWith("/"));
  }

  /// Whether one of them is all that a list holds: `"${ids[@]}"`.
  boolean many() {
    return given.stream().anyMatch(word -> word.written().endsWith("[@]}\""));
  }

  /// Whether the text does not say them: a command does, or a variable.
  boolean printed(Invocation of) {
    return syntax.equals("list") && (of.through().contains("xargs") || given.stream().anyMatch(word -> word.values().isEmpty() && !word.open().isEmpty() && word.blank().isEmpty()));
  }

  /// Whether a command prints them. Files that a loop takes one by one are left out: what is listed to be cleaned up is looked at nowhere.
  private boolean printed(Argument word) {
    return word.open().stream().anyMatch(open -> open.startsWith("$(") && !(syntax.equals("files") && open.equals(ONE_OF)) || open.startsWith("`")) || word.values().equals(List.of("-"));
  }

  private boolean all(String value) {
    if (syntax.equals("ansible")) {
      // All but some is still nearly all; `&` cuts it down.
      var terms = List.of(value.split("[:,]"));
      return terms.stream().anyMatch(ALL::contains) && terms.stream().noneMatch(term -> term.startsWith("&"));
    }
    if (syntax.equals("aws-filters")) {
      return value.startsWith("Key=") && value.endsWith("Values=*");
    }
    return syntax.equals("url") ? value.endsWith("/_all") || value.endsWith("/*") : ALL.contains(value) && (PATTERNS.contains(syntax) || syntax.equals("list") && value.equals("*"));
  }

  private boolean pattern(Argument word) {
    return (PATTERNS.contains(syntax) || List.of("list", "files").contains(syntax) && !word.quoted()) && !syntax.equals("regex") && word.values().stream().anyMatch(value -> value.contains("*") || value.contains("?"));
  }

  /// Whether one of them may be empty, and an empty one would mean everything.
  boolean blankIsAll(Verb verb, boolean here) {
    return blanks(given, verb, here);
  }

  private boolean blanks(List<Argument> words, Verb verb, boolean here) {
    return verb.paths() ? words.stream().anyMatch(word -> Paths.wideWhereBlank(word, here))
        : verb.blank() && (verb.blankWords() || !syntax.equals("list")) && words.stream().anyMatch(Targets::blank) || words.stream().anyMatch(this::otherwiseAll);
  }

  /// The same of what another command lists by them.
  boolean blankListsAll() {
    return given.stream().anyMatch(word -> otherwiseAll(word) || syntax.equals("labels") && blank(word));
  }

  /// Whether a word is a mark for all where what is unknown in it is empty: `"${ids:-*}"`, `"$PREFIX*"`.
  private boolean otherwiseAll(Argument word) {
    return !word.open().isEmpty() && word.mayBeBlank() && !word.blank().isEmpty() && all(word.blank());
  }

  /// Whether a word may be empty, or be a mark that stands for all where what is unknown in it is empty.
  static boolean blank(Argument word) {
    return !word.open().isEmpty() && word.mayBeBlank() && (word.blank().isEmpty() || ALL.contains(word.blank()) || word.blank().chars().allMatch(letter -> letter == ',' || letter == ':'));
  }

  /// Names and prefixes of names: `pod/web-1` is `web-1` of `pod`.
  static List<String> types(Argument word) {
    var text = Call.text(word);
    var slash = text.indexOf('/');
    return Stream.of((slash > 0 ? text.substring(0, slash) : text).split(",")).filter(type -> !type.isEmpty()).toList();
  }

  /// What stays of the words after the one that says the sort: that word itself where it names one of it (`pod/web-1`), or is all that there is and not known: it then holds both.
  static List<Argument> ofSort(List<Argument> rest) {
    var kept = new ArrayList<Argument>();
    for (var at = 0; at < rest.size(); at++) {
      var word = rest.get(at);
      var slash = Call.text(word).indexOf('/');
      if (at > 0 || slash > 0 || rest.size() == 1 && word.values().isEmpty()) {
        kept.add(slash > 0 ? new Argument(word.written(), word.values().stream().map(value -> value.substring(Math.min(value.length(), value.indexOf('/') + 1))).toList(), "", word.open(), word.mayBeBlank(), word.quoted(), word.at()) : word);
      }
    }
    return kept;
  }
}
