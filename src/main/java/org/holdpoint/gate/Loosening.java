package org.holdpoint.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.holdpoint.settings.Baseline;
import org.holdpoint.settings.Settings;

/// What the settings and the baseline that a change brings would loosen or alter, if they took effect.
final class Loosening {

  private final List<String> said = new ArrayList<>();

  private Loosening() {}

  /// In words, one difference each; none without a base, or when the head is trusted.
  static List<String> between(Terms terms, boolean compared) {
    if (!compared || terms.trustHead()) {
      return List.of();
    }
    var loosening = new Loosening();
    loosening.settings(terms.settings(), terms.brought().orElseGet(Settings::none));
    terms.broughtBaseline().ifPresent(head -> loosening.baseline(terms.baseline(), head));
    loosening.said.addAll(terms.alteredRules());
    return List.copyOf(loosening.said);
  }

  private void settings(Settings before, Settings now) {
    var tuning = now.tuning();
    tuning.waivers().stream().filter(waiver -> before.tuning().waivers().stream().noneMatch(old -> old.rule().equals(waiver.rule()) && old.path().equals(waiver.path())
            && !old.until().isBefore(waiver.until())))
        .forEach(waiver -> said.add(waiver.at().place() + ": a new or longer waiver of " + waiver.rule() + " in " + waiver.path() + " by " + waiver.owner()));
    before.tuning().severity().stream().filter(one -> tuning.severity().stream().noneMatch(kept -> kept.rule().equals(one.rule())))
        .forEach(one -> said.add("the settings no longer make " + one.rule() + " " + one.severity()));
    tuning.severity().stream().filter(one -> before.tuning().severity().stream().noneMatch(old -> old.rule().equals(one.rule()) && old.severity().equals(one.severity())))
        .forEach(one -> said.add(one.at().place() + ": " + one.rule() + " becomes " + one.severity()));
    tuning.advise().stream().filter(one -> before.tuning().advise().stream().noneMatch(old -> old.family().equals(one.family()) && !old.until().isBefore(one.until())))
        .forEach(one -> said.add(one.at().place() + ": findings of " + one.family() + " become warnings at most until " + one.until()));
    now.exclude().stream().filter(glob -> !before.exclude().contains(glob)).forEach(glob -> said.add("the settings exclude " + glob));
    differs("required-version", before, now, Settings::requiredVersion);
    differs("context", before, now, Settings::context);
    differs("network", before, now, Settings::network);
    differs("peak-hours", before, now, settings -> settings.calendar().peakHours());
    differs("freezes", before, now, settings -> settings.calendar().freezes());
    differs("holidays", before, now, settings -> settings.calendar().holidays());
    differs("commands", before, now, Settings::commands);
    differs("artifacts", before, now, Settings::artifacts);
    differs("inventories", before, now, Settings::inventories);
    differs("organisation", before, now, Settings::organisation);
  }

  /// Places are part of the settings, so what is compared is their text without them.
  private void differs(String key, Settings before, Settings now, Function<Settings, Object> part) {
    if (!withoutPlaces(part.apply(before)).equals(withoutPlaces(part.apply(now)))) {
      said.add("the settings change `" + key + "`");
    }
  }

  private static String withoutPlaces(Object part) {
    return part.toString().replaceAll("Span\\[[^\\]]*\\]", "");
  }

  private void baseline(Baseline before, Baseline now) {
    var more = now.fingerprints().stream().filter(fingerprint -> !before.fingerprints().contains(fingerprint)).count();
    if (more > 0) {
      said.add("the baseline grows by " + more + (more == 1 ? " finding" : " findings"));
    }
  }
}
