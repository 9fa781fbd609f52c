package org.holdpoint.language.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact;
import org.holdpoint.fact.ResourceFact.Identity;
import org.holdpoint.fact.ResourceFact.PlannedReplacement;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// What `terraform plan` prints for people (Terraform documentation, "Command: plan"), kept beside a change: which things are deleted and made anew, and what each says before and after.
public final class PrintedPlans implements DeclarationLanguage {

  private static final Set<String> ENDINGS = Set.of("txt", "log", "out", "plan", "tfplan");
  private static final String REPLACED = "replaced";
  private static final Pattern BEGINNING = Pattern.compile("(?:Terraform|OpenTofu) will perform the following actions:\\s*");
  /// What will be done with which thing. The key of one of several may hold blanks.
  private static final Pattern ACTED = Pattern.compile("\\s*# (?<address>(?:module\\.\\S+?\\.)?(?<type>[a-z][a-z0-9]*_[a-z0-9_]+)\\.[^\\s\\[]+(?:\\[(?:\"[^\"]*\"|\\d+)])?) "
      + "(?:will be (?<action>created|destroyed|updated in-place|replaced)|(?:is tainted, so )?must be replaced)(?:\\W.*)?");
  private static final Pattern FORCES = Pattern.compile("\\s*[~+-]\\s+(\\w+)\\s+=.*# forces replacement\\s*");

  private PrintedPlans() {}

  public static DeclarationLanguage language() {
    return new PrintedPlans();
  }

  @Override
  public String name() {
    return "printed-plan";
  }

  @Override
  public int recognises(SourceFile file) {
    return !file.binary() && ENDINGS.contains(file.ending()) && file.lines().stream().limit(200).anyMatch(line -> BEGINNING.matcher(line.text()).matches()) ? 3 : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var subject = new Subject("plan", file.key());
    var facts = new ArrayList<Fact>();
    var before = new ArrayList<Fact>();
    for (var index = 0; index < file.lines().size(); index++) {
      var line = file.lines().get(index);
      var acted = ACTED.matcher(line.text());
      if (acted.matches()) {
        var at = header(file, line);
        var address = acted.group("address");
        var type = acted.group("type");
        if (action(acted).equals(REPLACED)) {
          facts.add(new PlannedReplacement(Key.of(subject, "planned-replacement", address), at, at, address, type, Resources.keeps(type), because(file, index)));
        }
        sides(file, index).ifPresent(sides -> said(subject, acted, at, sides, before, facts));
      }
    }
    return Optional.of(new Declared(subject, facts, List.of(), List.of(), List.of(), before, List.of()));
  }

  private static String action(Matcher acted) {
    return Optional.ofNullable(acted.group("action")).orElse(REPLACED);
  }

  private static Span header(SourceFile file, SourceLine line) {
    return Span.of(file.path(), file.side(), line.number(), line.text().indexOf('#') + 1, line.text().length() + 1);
  }

  /// The block below the line that names a thing; further remarks may stand between them.
  private static Optional<PrintedResource.Sides> sides(SourceFile file, int index) {
    var below = index + 1;
    while (below < file.lines().size() && file.lines().get(below).text().stripLeading().startsWith("#")) {
      below++;
    }
    return PrintedResource.of(file, below);
  }

  private static void said(Subject subject, Matcher acted, Span at, PrintedResource.Sides sides, List<Fact> before, List<Fact> after) {
    var action = action(acted);
    var address = acted.group("address").replace("[0]", "");
    var type = acted.group("type");
    var was = action.equals("created") ? List.<Fact>of() : facts(new Resource(subject, address, type, List.of(), sides.before(), at, at), action);
    var now = action.equals("destroyed") ? List.<Fact>of() : facts(new Resource(subject, address, type, List.of(), sides.after(), at, at), action);
    var told = Stream.concat(was.stream(), now.stream()).filter(PrintedPlans::written).map(Fact::key).collect(Collectors.toSet());
    before.addAll(sides.whole() ? was : was.stream().filter(fact -> told.contains(fact.key())).toList());
    after.addAll(sides.whole() ? now : now.stream().filter(fact -> told.contains(fact.key())).toList());
  }

  /// What cannot change in place is told as the reason of a replacement; of a thing that keeps nothing its coming and going tells nothing.
  private static List<Fact> facts(Resource resource, String action) {
    var updated = action.startsWith("updated");
    return Resources.facts(resource).stream().filter(fact -> !(fact instanceof Identity) || !action.equals(REPLACED))
        .filter(fact -> updated || action.equals(REPLACED) || !Resources.keeps(resource.type()).equals("nothing") || !(fact instanceof ResourceFact.Resource || fact instanceof Setting setting && !setting.form().equals("text"))).toList();
  }

  /// Where parts are left out, what is not written says nothing.
  private static boolean written(Fact fact) {
    return fact instanceof ResourceFact.Resource || fact instanceof Setting setting && !setting.form().equals("nothing");
  }

  /// What forces it, as it stands before the next thing. Remarks in parentheses (`# (3 unchanged attributes hidden)`) are of the same one.
  private static String because(SourceFile file, int index) {
    var forces = file.lines().subList(index + 1, file.lines().size()).stream().map(line -> line.text().stripLeading()).takeWhile(text -> !text.startsWith("# ") || text.startsWith("# ("))
        .map(FORCES::matcher).filter(Matcher::matches).map(found -> found.group(1)).distinct().toList();
    return forces.isEmpty() ? "no reason is given" : String.join(", ", forces) + " cannot change in place";
  }
}
