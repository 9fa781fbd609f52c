package org.holdpoint.language.iosxr;

import org.holdpoint.syntax.AnyLines;
import org.junit.jupiter.api.Test;

/// The quick way to read a line agrees with the grammar, on every line that it takes.
final class IosxrPlainLinesTest {

  @Test
  void lines_of_any_pieces_are_read_as_the_grammar_reads_them() {
    AnyLines.agree("!#", IosxrStatements::byGrammar, IosxrStatements::alone);
  }
}
