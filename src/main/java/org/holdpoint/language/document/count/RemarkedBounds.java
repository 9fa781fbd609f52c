package org.holdpoint.language.document.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.RemarkedBound;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Blocks;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.language.document.word.Quantity;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Numbers with a remark, behind them or on the lines just above, that says between which bounds they are to stay: `# 1 to 8`, `; never above 120 s`. Only what stands at the start of a sentence, or after a word
/// that says so, is taken for a bound: `runs 2 to 5 times` is none.
public final class RemarkedBounds {

  private static final String MARKUP = "<!--";
  private static final int MOST_LINES = 4;
  private static final int LONGEST = 300;
  private static final String NUMBER = "(\\d[\\d_]*(?:\\.\\d+)?)\\s?(%|ms|s|m|h|d|[kmgt]i?b|secs?|seconds?|mins?|minutes?|hours?|days?|percent)?";
  private static final String END = "(?=\\s*(?:$|[).,;:!]|only\\b|inclusive\\b|allowed\\b|per\\b))";
  private static final Pattern BETWEEN = Pattern.compile("(?:^|[(:;,.]\\s*|\\b(?:range|between|allowed|valid|must be|keep|stays?|within|values?)\\s+)" + NUMBER + "\\s*(?:to|-|–|\\.\\.\\.?|…|and|through)\\s*" + NUMBER + END);
  private static final Pattern MOST = Pattern.compile("(?:\\b(?:maximum|max\\.?|at most|(?:no|not|never) more than|(?:never|not) (?:above|over|beyond)|must (?:stay|be|remain) (?:below|under)|keep (?:it |this )?(?:below|under)|"
      + "do(?:n't| not) (?:go|raise|set)(?: it| this)? (?:above|over|beyond))|(?:^|[(:;,.]\\s*)(?:<=|≤))\\s*:?\\s*" + NUMBER + END);
  private static final Pattern LEAST = Pattern.compile("(?:\\b(?:minimum|min\\.?|at least|(?:no|not|never) less than|(?:never|not) (?:below|under)|must (?:stay|be|remain) (?:above|over)|keep (?:it |this )?above|"
      + "do(?:n't| not) (?:go|lower|set)(?: it| this)? (?:below|under))|(?:^|[(:;,.]\\s*)(?:>=|≥))\\s*:?\\s*" + NUMBER + END);

  private final SourceFile file;
  private final Subject subject;
  private final List<Fact> facts = new ArrayList<>();

  /// What a remark says, and where.
  private record Remark(String text, Span at) {}

  private RemarkedBounds(SourceFile file, Subject subject) {
    this.file = file;
    this.subject = subject;
  }

  /// In the order of the file.
  public static List<Fact> of(SourceFile file, Subject subject, List<YamlNode> documents) {
    var bounds = new RemarkedBounds(file, subject);
    if (file.lines().stream().anyMatch(line -> line.text().indexOf('#') >= 0 || line.text().indexOf(';') >= 0 || line.text().contains("//") || line.text().contains(MARKUP))) {
      Blocks.of(documents).forEach(one -> one.block().entries().forEach(entry -> bounds.entry(one.path(), entry)));
    }
    return bounds.facts;
  }

  private void entry(String path, Entry entry) {
    if (!(entry.value() instanceof Scalar value) || value.text().isEmpty() || value.text().length() > LONGEST || !Character.isDigit(value.text().strip().isEmpty() ? ' ' : value.text().strip().charAt(0))) {
      return;
    }
    var words = NameWords.of(entry.key().text());
    Quantity.of(value.text(), words).ifPresent(said -> remark(entry.key().at().line(), value.at()).ifPresent(remark -> bound(said, remark, words).ifPresent(bound -> facts.add(new RemarkedBound(
        Key.of(subject, "remarked-bound", path, entry.key().text()), Spots.at(entry), entry.key().at(), entry.key().text(), Blocks.named(path, entry), value.text().strip(), bound.text(), bound.kept(), remark.at())))));
  }

  private record Bound(String text, boolean kept) {}

  /// The bound of a remark, in the unit of the number; none where the two cannot be compared.
  private static Optional<Bound> bound(Quantity said, Remark remark, Set<String> words) {
    var between = BETWEEN.matcher(remark.text());
    if (between.find()) {
      var high = amount(between, 3, 4, said, words, "");
      var low = amount(between, 1, 2, said, words, between.group(4));
      return low.isPresent() && high.isPresent() && low.get() < high.get() ? Optional.of(new Bound(trimmed(between.group()), said.amount() >= low.get() && said.amount() <= high.get())) : Optional.empty();
    }
    var most = MOST.matcher(remark.text());
    if (most.find()) {
      return amount(most, 1, 2, said, words, "").map(high -> new Bound(trimmed(most.group()), said.amount() <= high));
    }
    var least = LEAST.matcher(remark.text());
    return least.find() ? amount(least, 1, 2, said, words, "").map(low -> new Bound(trimmed(least.group()), said.amount() >= low)) : Optional.empty();
  }

  private static Optional<Double> amount(Matcher found, int number, int unit, Quantity said, Set<String> words, String other) {
    var own = found.group(unit) != null ? found.group(unit) : other == null ? "" : other;
    // A bare number counts what the value counts; so does one with a unit beside a bare value.
    var bare = Double.parseDouble(found.group(number).replace("_", ""));
    if (own.isEmpty()) {
      return said.unit().equals("count") || Quantity.of(found.group(number), words).filter(same -> same.unit().equals(said.unit())).isPresent() ? Quantity.of(found.group(number), words).map(Quantity::amount) : Optional.empty();
    }
    return said.unit().equals("count") ? Optional.of(bare) : Quantity.of(found.group(number) + own, Set.of()).filter(same -> same.unit().equals(said.unit())).map(Quantity::amount);
  }

  private static String trimmed(String text) {
    return text.replaceFirst("^[(:;,.\\s]+", "").strip();
  }

  /// What stands behind a value as a remark, else on the lines just above.
  private Optional<Remark> remark(int line, Span value) {
    var text = file.text(value.endLine());
    var behind = start(text, Math.min(value.endColumn() - 1, text.length()));
    if (behind >= 0) {
      return Optional.of(new Remark(cleaned(text.substring(behind)), file.span(file.lines().get(value.endLine() - 1))));
    }
    var above = new ArrayList<String>();
    var at = line - 1;
    while (at >= 1 && above.size() < MOST_LINES && marked(file.text(at).strip())) {
      above.addFirst(cleaned(file.text(at).strip()));
      at--;
    }
    var joined = String.join(" ", above);
    return above.isEmpty() || joined.length() > LONGEST ? Optional.empty() : Optional.of(new Remark(joined, file.span(file.lines().get(line - 2))));
  }

  /// Where a remark starts behind a place of a line, after a blank.
  private static int start(String text, int from) {
    for (var at = Math.max(from, 1); at < text.length(); at++) {
      var mark = text.charAt(at) == '#' || text.charAt(at) == ';' || text.startsWith("//", at) || text.startsWith(MARKUP, at);
      if (mark && (Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == ',' || text.charAt(at - 1) == '>')) {
        return at;
      }
    }
    return -1;
  }

  private static boolean marked(String text) {
    return text.startsWith("#") || text.startsWith(";") || text.startsWith("//") || text.startsWith(MARKUP);
  }

  private static String cleaned(String text) {
    return text.replaceFirst("^(?:[#;/\\s]|<!--)++", "").replaceFirst("\\s*-->.*$", "").strip().toLowerCase(Locale.ROOT);
  }
}
