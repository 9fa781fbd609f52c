package org.holdpoint.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.mutant.PrintedLine.Role;

/// Junos, as far as only real files of it are read: a configuration whose blocks stand in braces, and the same as people type it, with `edit`, `set` and `exit` ("Configuration mode
/// commands", CLI User Guide). Its device knows no command: it takes every line in the block that is open.
record BraceDialect(String closing) implements Dialect {

  static final BraceDialect SAVED = new BraceDialect("}");
  static final BraceDialect TYPED = new BraceDialect("exit");

  private static final String OPENS = "{";
  private static final String ENDS = ";";
  private static final String MARK = "##";

  @Override
  public String name() {
    return "junos";
  }

  @Override
  public int kindWords(List<String> header) {
    return 1;
  }

  /// The name of a block is what stands before its brace, or behind the word that enters it.
  @Override
  public String renamed(String name) {
    var words = name.endsWith(OPENS) ? name.substring(0, name.length() - OPENS.length()).strip() : name;
    return words.startsWith("edit ") ? words.substring("edit ".length()) : words;
  }

  @Override
  public Optional<String> ownClosing(String block) {
    return Optional.empty();
  }

  @Override
  public boolean closes(String words) {
    return words.equals(closing);
  }

  @Override
  public boolean resets(String words) {
    return false;
  }

  @Override
  public Optional<Boolean> opens(String words) {
    return Optional.of(words.endsWith(OPENS));
  }

  /// Not one of `set` lines.
  @Override
  public boolean shows(List<PrintedLine> saved) {
    return saved.stream().anyMatch(line -> line.role() == Role.HEADER);
  }

  @Override
  public Dialect of(Form form) {
    return form == Form.SAVED ? SAVED : TYPED;
  }

  /// Nothing, where a statement takes more than one line, or has a sign before it that nobody can type.
  @Override
  public List<PrintedLine> typed(List<PrintedLine> saved) {
    var typed = new ArrayList<PrintedLine>();
    for (var line : saved) {
      var words = line.words().contains(MARK) && line.role() == Role.LEAF ? line.words().substring(0, line.words().indexOf(MARK)).strip() : line.words();
      if (line.role() == Role.LEAF && (!words.endsWith(ENDS) || words.contains(OPENS)) || words.contains(": ") && line.isMeantForAContext()) {
        return List.of();
      }
      switch (line.role()) {
        case HEADER -> typed.add(typed(line, "edit " + renamed(words)));
        case LEAF -> typed.add(typed(line, "set " + words.substring(0, words.length() - ENDS.length())));
        case CLOSING -> typed.add(typed(line, TYPED.closing));
        case RESET, ASIDE -> { }
      }
    }
    return List.copyOf(typed);
  }

  private static PrintedLine typed(PrintedLine line, String words) {
    return new PrintedLine(" ".repeat(line.indentation()) + words, line.context(), line.role());
  }

  @Override
  public Device device(Vocabulary vocabulary, List<PrintedLine> lines) {
    return new Session();
  }

  /// A brace too many is an error, and the file goes on; `exit` at the top leaves configuration mode, where nothing else is taken.
  private static final class Session implements Device {
    private List<String> here = IosPrinter.CONFIGURE;

    @Override
    public Landing type(String line) {
      var at = here;
      if (line.equals(SAVED.closing) || line.equals(TYPED.closing)) {
        var leaves = here.size() > 1 || line.equals(TYPED.closing) && !here.isEmpty();
        here = leaves ? here.subList(0, here.size() - 1) : here;
        return new Landing(at, leaves);
      }
      if (line.endsWith(OPENS) || line.startsWith("edit ")) {
        here = at.isEmpty() ? at : Sheet.inside(at, SAVED.renamed(line));
      }
      return new Landing(at, !at.isEmpty());
    }
  }
}
