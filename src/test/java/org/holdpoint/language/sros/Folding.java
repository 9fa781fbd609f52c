package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Folds the rows of a context: the negated form of a command goes into the mark `no` and the end of the key (`;`).
final class Folding {
  private final Set<String> opened;

  private Folding(Set<String> opened) {
    this.opened = opened;
  }

  /// The lines of the table for these rows. `opened`: the keywords that open a context here.
  static List<String> fold(List<String> rows, Set<String> opened) {
    var byKeyword = new TreeMap<String, List<Rows.Form>>();
    for (String row : rows) {
      for (var form : Rows.forms(row)) byKeyword.computeIfAbsent(form.keyword(), _ -> new ArrayList<>()).add(form);
    }
    var folding = new Folding(opened);
    var lines = new LinkedHashSet<String>();
    for (Map.Entry<String, List<Rows.Form>> entry : byKeyword.entrySet()) folding.fold(entry.getKey(), entry.getValue(), lines);
    return List.copyOf(lines);
  }

  private void fold(String keyword, List<Rows.Form> forms, Set<String> lines) {
    var plain = forms.stream().filter(form -> !form.negated()).map(Rows.Form::arguments).distinct().toList();
    var negated = forms.stream().filter(Rows.Form::negated).map(Rows.Form::arguments).distinct().toList();
    boolean opens = opened.contains(keyword);
    var folded = new LinkedHashSet<List<Syntax>>();
    for (var arguments : plain) {
      int key = keyLength(keyword, arguments, negated, opens);
      boolean no = negated.stream().anyMatch(form -> folds(form, arguments, key));
      negated.stream().filter(form -> folds(form, arguments, key)).forEach(folded::add);
      var text = new StringBuilder(keyword);
      if (key > 0) text.append(' ').append(Syntax.notation(arguments.subList(0, key))).append(';');
      if (key < arguments.size()) text.append(' ').append(Syntax.notation(arguments.subList(key, arguments.size())));
      if (opens || no) text.append('\t').append(opens ? no ? "opens no" : "opens" : "no");
      lines.add(text.toString());
    }
    if (plain.isEmpty() && opens) lines.add(keyword + "\topens" + (negated.isEmpty() ? "" : " no"));
    for (var arguments : negated) {
      if (!folded.contains(arguments)) lines.add("no " + keyword + (arguments.isEmpty() ? "" : " " + Syntax.notation(arguments)));
    }
  }

  private static boolean folds(List<Syntax> negated, List<Syntax> arguments, int key) {
    return negated.isEmpty() && key == 0 || Syntax.alike(negated, arguments.subList(0, key)) || Syntax.alike(negated, arguments);
  }

  /// How many pieces of the arguments say which entry is meant.
  private static int keyLength(String keyword, List<Syntax> arguments, List<List<Syntax>> negated, boolean opens) {
    int named = 0;
    while (named < arguments.size() && names(arguments.get(named))) named++;
    boolean hasEmpty = negated.stream().anyMatch(form -> form.isEmpty() || !opens && form.stream().allMatch(Folding::optional));
    int common = negated.stream().mapToInt(form -> common(form, arguments)).max().orElse(0);
    if (!opens) return common == 0 || isValue(keyword, arguments, common, hasEmpty) ? 0 : common;
    if (common > 0) return common;
    boolean choice = named == 0 && !arguments.isEmpty() && Syntax.onlyKeywords(arguments.getFirst());
    return choice && !hasEmpty ? 1 : named;
  }

  /// Does `no x <value>` only repeat the value of a leaf? Where it may be left out, is a list, or is one of some keywords, or is named like the command, it does.
  private static boolean isValue(String keyword, List<Syntax> arguments, int common, boolean hasEmpty) {
    boolean all = common == arguments.size();
    var first = arguments.getFirst();
    boolean repeats = arguments.subList(0, common).stream().anyMatch(part -> part instanceof Syntax.Group(_, boolean repeated, _) && repeated);
    return hasEmpty || repeats || all && Syntax.onlyKeywords(first) || first instanceof Syntax.Group(boolean optional, _, _) && optional
        || all && first instanceof Syntax.Parameter(var name) && name.equals(keyword);
  }

  private static boolean optional(Syntax part) {
    return part instanceof Syntax.Group(boolean optional, _, _) && optional;
  }

  private static boolean names(Syntax part) {
    return part instanceof Syntax.Parameter || part instanceof Syntax.Group g && !g.repeated() && Syntax.onlyParameters(g);
  }

  private static int common(List<Syntax> negated, List<Syntax> arguments) {
    int common = 0;
    while (common < negated.size() && common < arguments.size() && Syntax.alike(negated.get(common), arguments.get(common))) common++;
    return common;
  }
}
