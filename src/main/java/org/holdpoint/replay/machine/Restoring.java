package org.holdpoint.replay.machine;

import java.util.regex.Pattern;

/// Commands by which a device takes back more than the lines say: it goes back to a configuration that it has kept, or starts with it.
public final class Restoring {

  private static final Pattern COMMAND = Pattern.compile("(?i)(?:rollback|config\\S* (?:replace|revert)|reload|reset|reboot|load|copy \\S+ run|admin (?:rollback|reboot)|startup|abort|discard).*");

  private Restoring() {}

  /// Whether a step is one: where a line of the configuration begins so, it is none.
  public static boolean by(Step step) {
    return step.effect() instanceof Effect.Exec && COMMAND.matcher(step.statement().text()).matches();
  }
}
