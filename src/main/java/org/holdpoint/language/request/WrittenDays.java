package org.holdpoint.language.request;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Days as people write them in a sentence → as ISO 8601 has them: `Sunday 8 September 2024, 00:00 to 06:00 local` → `2024-09-08 00:00 to 06:00`.
final class WrittenDays {

  /// Month by month the names, and in English what they are cut to (Unicode CLDR, "months": en, de, fr, es, it, pt, nl).
  private static final List<String> MONTHS = List.of("january jan januar janvier enero gennaio janeiro januari", "february feb februar février febrero febbraio fevereiro februari", "march mar märz mars marzo março maart",
      "april apr avril abril aprile", "may mai mayo maggio maio mei", "june jun juni juin junio giugno junho", "july jul juli juillet julio luglio julho", "august aug août agosto augustus", "september sep sept septembre septiembre settembre setembro",
      "october oct oktober octobre octubre ottobre outubro", "november nov novembre noviembre novembro", "december dec dezember décembre diciembre dicembre dezembro");
  private static final Map<String, Integer> NUMBERS = numbers();
  private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\\.)?[ -](?:de )?(\\p{L}{3,10})\\.?[ -](?:de )?(\\d{4})\\b");
  private static final Pattern MONTH_FIRST = Pattern.compile("\\b(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?, (\\d{4})\\b");
  /// A comma, or a word, between the day and its hours.
  private static final Pattern BETWEEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:, (?:from |at )?| from | at )(?=\\d{2}:\\d{2})");
  /// Whoever says so means the clock of the place, and names no zone.
  private static final Pattern LOCAL = Pattern.compile("(?<=\\d{2}:\\d{2}) (?:local(?: time)?|h|hrs|hours|o'clock|Uhr|uur|heures|horas|ore)$");

  private WrittenDays() {}

  private static Map<String, Integer> numbers() {
    var numbers = new HashMap<String, Integer>();
    for (var month = 0; month < MONTHS.size(); month++) {
      for (var name : MONTHS.get(month).split(" ")) {
        numbers.put(name, month + 1);
      }
    }
    return Map.copyOf(numbers);
  }

  static String plain(String said) {
    var days = MONTH_FIRST.matcher(DAY_FIRST.matcher(said).replaceAll(found -> iso(found, 1, 2))).replaceAll(found -> iso(found, 2, 1));
    return LOCAL.matcher(BETWEEN.matcher(days).replaceAll("$1 ")).replaceFirst("");
  }

  /// As it is where the word is no month.
  private static String iso(MatchResult found, int day, int month) {
    return Optional.ofNullable(NUMBERS.get(found.group(month).toLowerCase(Locale.ROOT))).map(number -> String.format(Locale.ROOT, "%s-%02d-%02d", found.group(3), number, Integer.parseInt(found.group(day)))).orElseGet(found::group);
  }
}
