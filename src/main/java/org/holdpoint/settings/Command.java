package org.holdpoint.settings;

import java.util.List;
import java.util.Optional;
import org.holdpoint.source.Span;

/// A team's own tool. `verb` is the word after its name that this is about; `targets` is the option that takes what it works on, written in `syntax`;
/// `bypass` are the options that skip its questions or floors.
public record Command(String name, Optional<String> verb, Effect effect, Optional<String> targets, Optional<Syntax> syntax, List<String> bypass, Span at) {

  public Command {
    bypass = List.copyOf(bypass);
  }

  /// What the command does to its targets, the least first.
  public enum Effect { READ, RESTART, DRAIN, REMOVE, DESTROY }

  /// How targets are written: names with commas between, ClusterShell node sets, Ansible patterns, Kubernetes label selectors, AWS filters, globs, regular
  /// expressions.
  public enum Syntax { LIST, NODESET, ANSIBLE, LABELS, AWS_FILTERS, GLOB, REGEX }
}
