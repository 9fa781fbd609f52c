package org.holdpoint.analysis.permission;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.IamFact.Grant;

/// Providers of identities that anybody can have an account with: whoever they vouch for is everybody, unless a condition on what they say of him narrows it. Source: IAM User Guide, "Identity-provider
/// controls for shared OIDC providers", and "Create a role for OpenID Connect federation" (web identity).
final class SharedProviders {

  /// Their tokens say by the subject whose it is; the audience is the same for all.
  private static final Set<String> BY_SUBJECT = Set.of("token.actions.githubusercontent.com", "vstoken.actions.githubusercontent.com", "oidc-configuration.audit-log.githubusercontent.com", "gitlab.com",
      "agent.buildkite.com", "app.terraform.io", "oidc.codefresh.io", "studio.datachain.ai/api", "scalr.io", "tokens.cloud.shisho.dev", "proidc.upbound.io");
  /// Their tokens say by the audience for whose application it is.
  private static final Set<String> BY_AUDIENCE = Set.of("cognito-identity.amazonaws.com", "accounts.google.com", "graph.facebook.com", "www.amazon.com", "api.pulumi.com/oidc", "sandboxes.cloud", "oidc.vercel.com");
  /// A value that all subjects have in common: nothing stands before its wildcard but what is the same for all.
  private static final Pattern ALL = Pattern.compile("[\\w-]*:?[*?].*");

  private SharedProviders() {}

  /// Whether a statement trusts one of them, and nothing narrows for whom.
  static boolean opened(Grant grant, String principal) {
    var name = principal.substring(principal.indexOf(':') + 1);
    var provider = (name.contains(":oidc-provider/") ? name.substring(name.indexOf(":oidc-provider/") + ":oidc-provider/".length()) : name).toLowerCase(Locale.ROOT);
    var known = BY_SUBJECT.contains(provider) || BY_AUDIENCE.contains(provider);
    return known && grant.conditions().stream().map(Atom::of).noneMatch(atom -> narrows(atom, provider));
  }

  /// A condition on something else than what the provider says narrows it in its own way.
  private static boolean narrows(Atom atom, String provider) {
    if (!atom.key().startsWith(provider + ":")) {
      return true;
    }
    var same = atom.key().equals(provider + ":aud") && BY_SUBJECT.contains(provider);
    var wild = atom.relation().startsWith("like") && atom.values().stream().anyMatch(value -> ALL.matcher(value).matches());
    return !same && !atom.not() && !atom.ifExists() && !atom.quantifier().equals("forallvalues") && !wild;
  }
}
