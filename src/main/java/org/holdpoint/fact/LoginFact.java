package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// Who may do what on a machine, as its files of one line an entry say it: sudoers(5), and authorized_keys of sshd(8).
public sealed interface LoginFact extends Fact {

  /// What somebody may run as somebody else.
  /// @param who a user, `%group` or an alias
  /// @param runAs as whom, as it is written: `ALL`, `postgres`; `root` where nothing is said
  /// @param asks whether a password is asked for
  /// @param commands what may be run, in order: `/usr/bin/psql`, `ALL`
  /// @param everything whether that is every command
  record SudoLine(Key key, Span at, Span within, String who, String runAs, boolean asks, List<String> commands, boolean everything) implements LoginFact {}

  /// A key by which somebody logs in.
  /// @param name the remark behind the key: `backup@vault`; empty where it has none
  /// @param command the only one that runs, whatever is asked for; empty where anything may be
  /// @param from the addresses from which it is taken; empty where it is from everywhere
  /// @param restricted whether it opens neither a terminal nor a way into the network (`restrict`, `no-pty`, `no-port-forwarding`)
  record LoginKey(Key key, Span at, Span within, String name, String command, List<String> from, boolean restricted) implements LoginFact {}
}
