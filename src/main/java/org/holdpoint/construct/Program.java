package org.holdpoint.construct;

import grammar.construct.ConstructLexer;
import grammar.construct.ConstructParser;
import grammar.construct.ConstructParser.OuterPartContext;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.holdpoint.construct.Made.Call;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// What a program makes by calls of what it imports, and says with literals. Nothing of it is run: what its loops, questions and functions do is not known.
///
/// @param alone lines with a bracket that has no partner: what stands behind it may be taken wrongly
public record Program(List<Made> made, List<Call> calls, List<Span> alone) {

  private static final Set<String> SCRIPTS = Set.of("ts", "mts", "cts", "js", "mjs", "cjs");
  private static final String PYTHON = "py";
  /// (lines) A longer file is written by a program.
  private static final int MOST = 20_000;
  /// (characters) So is one with a longer line.
  private static final int LONGEST = 2_000;
  /// Declarations of types, and tests, which set nothing up.
  private static final Pattern NO_PROGRAM = Pattern.compile("\\.(d|test|spec|integ)\\.[cm]?[jt]s$|^(test_.*|.*_test)\\.py$");
  private static final Set<String> IMPORTS = Set.of("import", "from", "require(");

  /// Whether a file is a program that imports something whose name begins with one of these; `@pulumi/aws` and `pulumi_aws` begin with `@pulumi/` and `pulumi_`.
  public static boolean imports(SourceFile file, List<String> packages) {
    var ending = file.ending();
    return !file.binary() && (ending.equals(PYTHON) || SCRIPTS.contains(ending)) && !NO_PROGRAM.matcher(file.name()).find() && file.lines().size() <= MOST
        && file.lines().stream().map(SourceLine::text).anyMatch(line -> packages.stream().anyMatch(line::contains) && IMPORTS.stream().anyMatch(line::contains))
        && file.lines().stream().noneMatch(line -> line.text().length() > LONGEST);
  }

  /// Of a program of TypeScript, JavaScript or Python.
  public static Program read(SourceFile file) {
    return read(file, _ -> Optional.empty());
  }

  /// The same, where other files say what some names stand for.
  ///
  /// @param elsewhere what a name in full stands for
  public static Program read(SourceFile file, Function<List<String>, Optional<Said>> elsewhere) {
    var text = Written.of(file);
    var walk = new Walk(text.places(), text.values(elsewhere), text.python());
    walk.of(text.parts());
    return new Program(walk.made(), walk.calls(), text.alone());
  }

  /// What a name of a program stands for.
  interface Constant {

    /// Empty where it stands for nothing that is written there.
    Optional<Said> of(String name);
  }

  /// What the names of a file stand for; of a file that a program wrote nothing is known.
  static Constant constants(SourceFile file) {
    if (file.lines().size() > MOST || file.lines().stream().anyMatch(line -> line.text().length() > LONGEST)) {
      return _ -> Optional.empty();
    }
    var values = Written.of(file).values(_ -> Optional.empty());
    return values::constant;
  }

  /// The parts of a program, and the brackets that have no partner.
  private record Written(List<ParserRuleContext> parts, Places places, boolean python, List<Span> alone) {

    static Written of(SourceFile file) {
      var python = file.name().endsWith("." + PYTHON);
      var lexer = new ConstructLexer(CharStreams.fromString(file.lines().stream().map(SourceLine::text).collect(Collectors.joining("\n", "", "\n"))));
      lexer.removeErrorListeners();
      if (python) {
        lexer.mode(ConstructLexer.PYTHON);
      }
      var tokens = new CommonTokenStream(lexer);
      tokens.fill();
      var places = new Places(file);
      var alone = Brackets.paired(tokens.getTokens()).stream().map(token -> places.of(token, token)).toList();
      var parser = new ConstructParser(tokens);
      parser.removeErrorListeners();
      parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
      var parts = parser.program().outer().stream().flatMap(one -> one instanceof OuterPartContext outer ? Stream.of(outer.part()) : Stream.of((ParserRuleContext) one)).toList();
      return new Written(List.copyOf(parts), places, python, alone);
    }

    Values values(Function<List<String>, Optional<Said>> elsewhere) {
      return new Values(places, Imports.of(parts, python), Constants.of(parts, python), elsewhere, 0);
    }
  }

  /// The lines of these places, each once.
  public static List<Span> lines(List<Span> places) {
    var seen = new HashSet<Integer>();
    return places.stream().filter(at -> seen.add(at.line())).toList();
  }

  /// The lines that say nothing of what is made.
  public List<Span> passedOver(SourceFile file) {
    var told = new BitSet();
    Stream.of(made.stream().map(Made::at), calls.stream().map(Call::at), alone.stream()).flatMap(places -> places).forEach(at -> told.set(at.line(), at.endLine() + 1));
    return file.lines().stream().filter(line -> !line.text().isBlank() && !told.get(line.number())).map(file::span).toList();
  }
}
