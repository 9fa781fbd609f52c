package org.holdpoint.language.shell;

import java.util.List;
import java.util.Random;

/// Scripts made by chance: whole ones of every construct, and ones that a slip of the hand has broken.
final class ScriptMaker {

  private static final List<String> WORDS = List.of("a", "b1", "-f", "x=y", "'c d'", "\"e $f g\"", "$h", "${i}", "${j:-k l}", "${m:?no}", "${n%.*}", "${o//p/q}", "${#r}", "${s[@]}", "{1..9}", "{t,u}",
      "$'v\\n'", "\\;", "w\\ w", "*.txt", "a#b", "\"$(z \"y\")\"", "`b c`", "$((1 + 2))", "$((i*(2+j)))", "if", "done", "=", "[", "]", "!", "~/x", "\"\"", "''", "1", "-", "@", "a:b", "$#", "$@", "\"${k:-\"l\"}\"",
      "${p/'/'/_}", "$(case q in r) s;; esac)", "$(t; u)", "$(<v)");
  private static final List<String> SLIPS = List.of(";", ";;", "&", "&&", "|", "||", "(", ")", "{", "}", "'", "\"", "`", "$(", "\n", "if", "then", "fi", "do", "done", "esac", "in", "case", "for", "<", ">",
      "<<", "!", "#", "\\", "function", "a", "=(", "()", "((", "))", "while", "else", "elif", "until", "<<<", "&>", "|&", "time");

  private final Random chance;

  ScriptMaker(long seed) {
    chance = new Random(seed);
  }

  /// A script that is whole.
  String whole() {
    return list(2) + "\n";
  }

  /// One with something more, something less, or two parts in each other's place. Bash says what is wrong inside `[[ … ]]` and yet leaves with 0: scripts that have it are not broken.
  String broken() {
    var script = whole();
    while (script.contains("[[")) {
      script = whole();
    }
    var tokens = script.splitWithDelimiters("[ \n;]|\\$\\(|[(){}'\"`]", 0);
    var at = chance.nextInt(tokens.length);
    switch (chance.nextInt(4)) {
      case 0 -> tokens[at] = "";
      case 1 -> tokens[at] += " " + one(SLIPS) + " ";
      case 2 -> tokens[at] = one(SLIPS);
      default -> {
        var other = chance.nextInt(tokens.length);
        var kept = tokens[at];
        tokens[at] = tokens[other];
        tokens[other] = kept;
      }
    }
    return String.join("", tokens);
  }

  private String list(int depth) {
    var text = new StringBuilder();
    var many = 1 + chance.nextInt(3);
    for (var at = 0; at < many; at++) {
      text.append(at == 0 ? "" : one(List.of("\n", "; ", "\n\n", " &\n", "\n# remark; it's $( nothing\n", " & "))).append(joined(depth));
    }
    return text.toString();
  }

  private String joined(int depth) {
    var text = new StringBuilder(piped(depth));
    while (chance.nextInt(4) == 0) {
      text.append(one(List.of(" && ", " || ", " &&\n", "||"))).append(piped(depth));
    }
    return text.toString();
  }

  private String piped(int depth) {
    var text = new StringBuilder(chance.nextInt(12) == 0 ? "! " : "").append(command(depth));
    while (chance.nextInt(5) == 0) {
      text.append(one(List.of(" | ", "|", " |\n", " |& "))).append(command(depth));
    }
    return text.toString();
  }

  private String command(int depth) {
    return depth == 0 || chance.nextInt(3) == 0 ? simple() : switch (chance.nextInt(14)) {
      case 0 -> "if " + list(0) + "; then\n" + list(depth - 1) + "\n" + (chance.nextBoolean() ? "elif " + list(0) + "\nthen " + list(depth - 1) + "\n" : "") + (chance.nextBoolean() ? "else " + list(depth - 1) + "\n" : "") + "fi";
      case 1 -> "for x in " + words(3) + one(List.of("; ", "\n")) + "do " + list(depth - 1) + "\ndone";
      case 2 -> "for ((i=0; i<3; i++)); do " + list(depth - 1) + "\ndone";
      case 3 -> one(List.of("while ", "until ")) + list(0) + "; do " + list(depth - 1) + "\ndone" + one(List.of("", " < f", " 2>&1 >g"));
      case 4 -> "case " + word() + " in\n" + one(List.of("", "(")) + "a|b*) " + list(depth - 1) + one(List.of(" ;;", "\n;;", ";&")) + "\n*)\n" + one(List.of("", list(depth - 1))) + "\nesac";
      case 5 -> "{ " + list(depth - 1) + "\n}";
      case 6 -> "( " + list(depth - 1) + " )";
      case 7 -> "f() { " + list(depth - 1) + "\n}";
      case 8 -> "function g " + one(List.of("", "() ")) + "{\n" + list(depth - 1) + "\n}";
      case 9 -> "[[ " + one(List.of("-n $x", "$y == a*", "$z =~ ^(b|c)$ && ! -f d", "( 1 -lt 2 || a < b )", "$q")) + " ]]";
      case 10 -> one(List.of("((i++))", "((i = (1+2)))", "( (a); b )", "((a); b)"));
      case 11 -> simple() + " <<EOF\nit's $x $(b) `c`\nEOF\n" + simple();
      case 12 -> simple() + " <<-'E' > f\n\tx $( \" '\n\tE\n" + simple();
      default -> one(List.of("select x in a b; do ", "for x\ndo ", "for x; do ")) + list(depth - 1) + "\ndone";
    };
  }

  private String simple() {
    var text = new StringBuilder(one(List.of("", "", "", "A=1 ", "B=$(c) ", "d=(e 'f g' [2]=h) ", "i[1]+=x ", "> out ")));
    text.append(one(List.of("echo", "rm", "ssh", "kubectl", "[", "./run", "$CMD", "\"q r\"", "set", "declare", "export"))).append(' ').append(words(3));
    return text + one(List.of("", "", "", " > f", " 2>&1", " < g", " <<< \"h $i\"", " >> \"$j\"", " &> k", " < <(l m)", " > >(n)", " 3<&-"));
  }

  private String words(int most) {
    var text = new StringBuilder();
    for (var many = chance.nextInt(most + 1); many > 0; many--) {
      text.append(word()).append(' ');
    }
    return text.toString().stripTrailing();
  }

  private String word() {
    return one(WORDS);
  }

  private String one(List<String> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
