package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// What policies of a cloud or a cluster say about who may do what, and what follows from that. Where each has `system`, that is `aws`, `gcp`, `azure` or `kubernetes`; `policy` is the name of the policy,
/// role or binding; `sort` is what it is for: `identity`, `resource`, `trust` (who may take a role on), `limit` (a boundary or service control policy, which gives nothing), `role`, `binding`.
public sealed interface IamFact extends Fact {

  /// A word of a policy with its place.
  /// @param text as it is written
  /// @param at where
  record Word(String text, Span at) {}

  /// What must hold for a statement to count.
  /// @param operator as it is written: `StringEquals`, `ForAllValues:StringLike`; `expression` where it is one of CEL
  /// @param name the condition key, in lower case, or the expression
  /// @param values any of which will do
  /// @param at where it is written
  record Condition(String operator, String name, List<String> values, Span at) {}

  /// A statement of a policy.
  /// @param label what the statement is called (`Sid`); empty where it is not
  /// @param effect `allow` or `deny`
  /// @param principals who; none where the policy is attached to who it is for
  /// @param othersThanPrincipals whether everybody but these is meant (`NotPrincipal`)
  /// @param actions what may be done
  /// @param othersThanActions whether everything but these is meant (`NotAction`)
  /// @param resources to what
  /// @param othersThanResources whether everything but these is meant (`NotResource`)
  /// @param conditions all of which must hold
  record Grant(Key key, Span at, Span within, String system, String policy, String sort, String label, String effect, List<Word> principals, boolean othersThanPrincipals, List<Word> actions,
      boolean othersThanActions, List<Word> resources, boolean othersThanResources, List<Condition> conditions) implements IamFact {}

  /// How far a statement reaches.
  /// @param effect `allow` or `deny`
  /// @param all whether it gives every action there is
  /// @param actions (actions) how many of the catalogue
  /// @param services (services) of how many
  /// @param whole those of which it gives every action: `s3`
  /// @param level the most it lets do: `list`, `read`, `tag`, `write`, `permissions` (change who may do what)
  /// @param risks what is said of some of its actions: `escalation` (raise one's own rights), `credentials` (take them), `exposure` (let others in), `data` (read it)
  /// @param removing the first of those that delete, stop or disable something
  /// @param first the first of the gravest
  /// @param everywhere whether the resource of one of these, which could be named, is any at all
  /// @param wide those of them for which it is, the gravest first
  /// @param passes whether any role may be passed to a service, without a condition
  /// @param audience who: `attached` (whoever it is attached to), `named`, `service`, `account` (a whole one), `federated`, `vouched` (whoever a provider knows that anybody can have an account with), `public` (everybody); what is forbidden to all but some is `named`
  /// @param conditioned whether a condition narrows it
  /// @param fresh whether nothing was said under the name of its policy before
  record GrantReach(Key key, Span at, Span within, String system, String policy, String sort, String effect, boolean all, int actions, int services, List<String> whole, String level,
      List<String> risks, List<String> removing, List<String> first, boolean everywhere, List<String> wide, boolean passes, String audience, boolean conditioned, boolean fresh) implements IamFact {}

  /// What a statement lets somebody do that no statement did before, or that one forbade.
  /// @param verdict `new`, or `possible` where it cannot be decided
  /// @param by `allowed`, or `undenied` where what forbade it is gone or narrower
  /// @param principal who, of those that the statement names; empty where the policy is attached
  /// @param action the gravest
  /// @param resource one of the shortest to which it is new, in letters that mean nothing where any will do
  /// @param level how grave that is: `list`, `read`, `tag`, `write`, `permissions`
  /// @param actions (actions) how many are new
  /// @param services (services) of how many
  /// @param first the first of them, the gravest first
  /// @param removing the first of those that delete, stop or disable something
  /// @param risks what is said of some of them: `escalation`, `credentials`, `exposure`, `data`; of clouds and clusters, the gravest first, `everything`, `locks` (what protects from deletion),
  ///   `execution` (run something elsewhere), `removal`, `workload` and `wildcard` as well
  /// @param everywhere whether the statement gives them for any resource at all, though they could be told apart
  /// @param unheard whether nothing at all of their services could be done before
  /// @param all whether the statement gives every action there is
  /// @param conditioned whether a condition narrows the statement
  /// @param because why it is only possible, or without which condition, or beyond whom of an account, it is new; empty where there is nothing to say
  record NewPermission(Key key, Span at, Span within, String system, String policy, String sort, String verdict, String by, String principal, String action, String resource, String level, int actions,
      int services, List<String> first, List<String> removing, List<String> risks, boolean everywhere, boolean unheard, boolean all, boolean conditioned, String because) implements IamFact {}

  /// Actions that together let who has them raise their own rights, which they could not before: the shortest way that a policy opens.
  /// @param name what the way is called
  /// @param actions that it takes
  /// @param ways all that the policy opens, by name
  /// @param open whether each of the actions may be done to any resource, without a condition
  /// @param alone whether it is one action, and one that changes who may do what
  /// @param fresh whether nothing was said under the name of the policy before
  /// @param because where they are given
  record EscalationWay(Key key, Span at, Span within, String system, String policy, String name, List<String> actions, List<String> ways, boolean open, boolean alone, boolean fresh, List<Span> because) implements IamFact {}

  /// A policy says what its system does not take, or means something else by it.
  /// @param flaw what is wrong: `unknown-action`, `unknown-service`, `unknown-operator`, `resource-mismatch`, …
  /// @param text the word it is about
  /// @param advice what may have been meant; empty where nothing is near
  /// @param refused whether the system refuses the policy for it
  record PolicyFlaw(Key key, Span at, Span within, String system, String policy, String flaw, String text, String advice, boolean refused) implements IamFact {}

  /// A statement that forbids, and what is left of it after the change, in whatever words and wherever it stands now.
  /// @param sort as of a `Grant`
  /// @param label what the statement was called (`Sid`)
  /// @param guard whether it guards what other policies allow: it stands in a limit, in a policy of a resource, or in one that allows nothing, or says in which organization or from which network a request must be
  /// @param left `whole`; `exempting`, where it holds but for some, or under a condition; `open`, where that cannot be told; `narrower`, where some of it is not forbidden any more
  /// @param action the gravest of what it forbade, or of what is not forbidden any more
  /// @param resource to what
  /// @param level how grave that is: `list`, `read`, `tag`, `write`, `permissions`
  /// @param actions (actions) how many
  /// @param conditioned whether it held under a condition before
  /// @param because under which condition it holds now; empty where there is nothing to say
  record Ban(Key key, Span at, Span within, String system, String policy, String sort, String label, boolean guard, String left, String action, String resource, String level, int actions,
      boolean conditioned, String because) implements IamFact {}

  /// A command that takes off what limits rights.
  /// @param guard `boundary` (of a user or role), `limit` (a policy of an organization), `public-access-block`
  /// @param of whose it is, as far as the command says
  record LiftedGuard(Key key, Span at, Span within, String guard, String of) implements IamFact {}
}
