package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.ContextFact.HeadingOfAnotherDevice;
import org.holdpoint.fact.ContextFact.RemarkedNeighbor;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// What a script says of itself in its remarks, where its lines may say something else.
final class Headings {

  private static final int LOOKED_AT = 40;
  private static final int LONG = 300;
  /// `! Device: edge2`, `# Target router = edge2.example.net (spare)`, `! change for edge2`.
  private static final Pattern DEVICE = Pattern.compile("\\W*(?i:(?:target |affected )?(?:device|router|switch|node|host|hostname|box|element)(?:\\s+name)?\\s*[:=]|(?:change |script |config |configuration |commands |steps )(?:for|on))\\s+\"?([A-Za-z][\\w.-]*\\d[\\w-]*(?:\\.[\\w.-]+)?)\"?\\s*(?:\\(.*\\))?\\W*");
  private static final Pattern AS = Pattern.compile("(?i)(?<![a-z0-9])asn?[ :-]?([1-9]\\d{1,9})(?![\\d.])");
  private static final Pattern ADDRESS = Pattern.compile("(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\d./])");

  private Headings() {}

  static List<Fact> of(Script script) {
    var found = new ArrayList<Fact>();
    device(script).ifPresent(found::add);
    script.statements().stream().filter(line -> line.kind() == Statement.Kind.REMARK).forEach(line -> neighbor(script, line).ifPresent(found::add));
    return List.copyOf(found);
  }

  /// A heading above all prompts, where none of these is of the device that it names, and no other line above them names the one that they are of.
  private static Optional<Fact> device(Script script) {
    var prompted = script.statements().stream().filter(line -> line.prompt().filter(prompt -> !prompt.host().isEmpty()).isPresent()).toList();
    var hosts = prompted.stream().map(line -> line.prompt().orElseThrow().host()).distinct().toList();
    if (hosts.size() != 1) {
      return Optional.empty();
    }
    var above = script.file().lines().stream().filter(line -> line.number() < prompted.getFirst().line() && line.number() <= LOOKED_AT && line.text().length() <= LONG).toList();
    if (above.stream().anyMatch(line -> line.text().contains(hosts.getFirst()))) {
      return Optional.empty();
    }
    return above.stream().flatMap(line -> said(line.text()).filter(name -> !name.split("\\.", 2)[0].equalsIgnoreCase(hosts.getFirst().split("\\.", 2)[0])).<Fact>map(name -> heading(script, line, name, hosts.getFirst(), prompted.getFirst().at())).stream()).findFirst();
  }

  private static Optional<String> said(String text) {
    var matcher = DEVICE.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Fact heading(Script script, SourceLine line, String said, String typed, Span prompt) {
    var at = script.file().span(line);
    return new HeadingOfAnotherDevice(Key.of(script.subject(), "heading-of-another-device", said, typed), at, at, said, typed, line.text().strip(), prompt);
  }

  /// A remark with one address and one AS number.
  private static Optional<Fact> neighbor(Script script, Statement remark) {
    var text = script.file().text(remark.line());
    var addresses = ADDRESS.matcher(text).results().map(one -> one.group(1)).distinct().toList();
    var numbers = AS.matcher(text).results().map(one -> one.group(1)).distinct().toList();
    return text.length() > LONG || addresses.size() != 1 || numbers.size() != 1 ? Optional.empty()
        : Optional.of(new RemarkedNeighbor(Key.of(script.subject(), "remarked-neighbor", addresses.getFirst(), numbers.getFirst()), remark.at(), remark.at(), addresses.getFirst(), Long.parseLong(numbers.getFirst()), text.strip()));
  }
}
