package org.holdpoint.gate;

import java.time.LocalDate;
import java.util.Optional;
import org.holdpoint.settings.Baseline;
import org.holdpoint.settings.Settings;

/// By what a change is judged besides the rulebook: settings and baseline that take effect, those that the change brings (with a base only), and the day.
/// `trustHead`: what the change brings takes effect as well.
public record Terms(Settings settings, Optional<Settings> brought, Baseline baseline, Optional<Baseline> broughtBaseline, LocalDate today, boolean trustHead) {

  /// These settings, and nothing that the change brings.
  public static Terms of(Settings settings, LocalDate today) {
    return new Terms(settings, Optional.empty(), Baseline.none(), Optional.empty(), today, false);
  }
}
