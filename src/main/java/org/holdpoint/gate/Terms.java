package org.holdpoint.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdpoint.settings.Baseline;
import org.holdpoint.settings.Settings;

/// By what a change is judged besides the rulebook: settings and baseline that take effect, those that the change brings (with a base only), and the day.
/// `trustHead`: what the change brings takes effect as well. `alteredRules` says what the change would alter in the rules that judge, one line each.
public record Terms(Settings settings, Optional<Settings> brought, Baseline baseline, Optional<Baseline> broughtBaseline, LocalDate today, boolean trustHead,
    List<String> alteredRules) {

  public Terms {
    alteredRules = List.copyOf(alteredRules);
  }

  /// Terms of a change that alters no rule.
  public Terms(Settings settings, Optional<Settings> brought, Baseline baseline, Optional<Baseline> broughtBaseline, LocalDate today, boolean trustHead) {
    this(settings, brought, baseline, broughtBaseline, today, trustHead, List.of());
  }

  /// These settings, and nothing that the change brings.
  public static Terms of(Settings settings, LocalDate today) {
    return new Terms(settings, Optional.empty(), Baseline.none(), Optional.empty(), today, false);
  }

  /// The same on another day.
  public Terms on(LocalDate day) {
    return new Terms(settings, brought, baseline, broughtBaseline, day, trustHead, alteredRules);
  }

  /// The same for a change that would alter rules.
  public Terms altering(List<String> rules) {
    return new Terms(settings, brought, baseline, broughtBaseline, today, trustHead, rules);
  }
}
