package org.holdpoint.analysis.permission;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.Word;

/// Resources of a statement that are no names of AWS, or that its actions do not take. Source: IAM User Guide, "IAM JSON policy elements: Resource" and "Identify AWS resources with Amazon Resource Names
/// (ARNs)".
final class ResourceFlaws {

  private static final Pattern PARTITION = Pattern.compile("aws(-cn|-us-gov|-iso(-[a-z])?|-eusc)?|[a-z-]*[*?].*");
  private static final Pattern ACCOUNT = Pattern.compile("|aws|\\d{12}|[\\d]*[*?][\\d*?]*|\\$\\{.*|cloudfront|third-party|aws-marketplace|aws-managed");
  /// A statement that means more of the catalogue than this names no action in particular.
  private static final int PARTICULAR = 40;

  private final Grant grant;
  private final Flaws flaws;

  ResourceFlaws(Grant grant, Flaws flaws) {
    this.grant = grant;
    this.flaws = flaws;
  }

  void statement() {
    grant.resources().stream().filter(word -> !Flaws.template(word.text())).forEach(this::form);
    if (!grant.othersThanResources() && !grant.othersThanActions() && grant.resources().stream().noneMatch(word -> Flaws.template(word.text()) || word.text().startsWith("*"))) {
      mismatches();
    }
  }

  private void form(Word word) {
    var text = word.text();
    if (text.matches("\\*+")) {
      return;
    }
    var parts = text.split(":", 6);
    if (!Glob.of(parts[0], new Variables()).fits("arn") && !text.startsWith("*") || parts.length < 6 && !text.contains("*")
        || parts.length == 6 && !parts[2].equals(parts[2].toLowerCase(Locale.ROOT)) && !parts[2].contains("$")) {
      flaws.found("malformed-arn", text, word.at(), "", true);
    } else if (parts.length > 1 && !PARTITION.matcher(parts[1]).matches()) {
      flaws.found("unknown-partition", text, word.at(), Flaws.near(parts[1], List.of("aws", "aws-cn", "aws-us-gov")), true);
    } else if (parts.length == 6 && !ACCOUNT.matcher(parts[4]).matches()) {
      flaws.found("invalid-account", text, word.at(), "", false);
    }
  }

  /// Actions that none of the resources fits, which the statement therefore says nothing about, and resources that none of the actions takes.
  private void mismatches() {
    var variables = new Variables();
    var globs = grant.resources().stream().map(word -> Glob.of(word.text().replaceFirst("^arn:aws[\\w-]*:", "arn:aws:"), variables)).toList();
    if (globs.isEmpty()) {
      return;
    }
    var taken = new BitSet();
    // Actions that take the same kinds share their forms.
    var byForms = new IdentityHashMap<List<Glob>, BitSet>();
    var told = false;
    for (var word : grant.actions()) {
      var actions = Catalogue.aws().matching(word.text());
      if (actions.isEmpty() || Flaws.template(word.text()) || actions.cardinality() > PARTICULAR) {
        return;
      }
      var some = false;
      for (var action : actions.stream().toArray()) {
        var own = byForms.computeIfAbsent(Catalogue.forms(Catalogue.aws().action(action)), forms -> taken(forms, globs));
        taken.or(own);
        some |= !own.isEmpty();
      }
      if (!some) {
        told = true;
        flaws.found("resource-mismatch", word.text(), word.at(), Catalogue.aws().action(actions.nextSetBit(0)).takesResources() ? "" : "*", false);
      }
    }
    for (var at = taken.nextClearBit(0); at < globs.size() && !told; at = taken.nextClearBit(at + 1)) {
      flaws.found("resource-of-no-action", grant.resources().get(at).text(), grant.resources().get(at).at(), "", false);
    }
  }

  /// Which of the resources may be one of those forms.
  private static BitSet taken(List<Glob> forms, List<Glob> resources) {
    var taken = new BitSet();
    for (var at = 0; at < resources.size(); at++) {
      var resource = resources.get(at);
      taken.set(at, forms.isEmpty() || forms.stream().anyMatch(form -> form.meets(resource)
          && !(new Region(List.of(new Region.Part(List.of(resource), false), new Region.Part(List.of(form), false))).search() instanceof Region.Search.None)));
    }
    return taken;
  }
}
