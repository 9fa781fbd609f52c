package org.holdpoint.language.request;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Days and hours as people write them in a sentence → as ISO 8601 has them: `Sunday 8 September 2024, 00:00 to 06:00 local` → `2024-09-08 00:00 to 06:00`, `6 décembre 2026, de 1h à 6h45` → `2026-12-06 01:00 to 06:45`.
final class WrittenDays {

  /// Month by month the names, and in English what they are cut to (Unicode CLDR, "months": en, de, fr, es, it, pt, nl).
  private static final List<String> MONTHS = List.of("january jan januar janvier enero gennaio janeiro januari", "february feb februar février febrero febbraio fevereiro februari", "march mar märz mars marzo março maart",
      "april apr avril abril aprile", "may mai mayo maggio maio mei", "june jun juni juin junio giugno junho", "july jul juli juillet julio luglio julho", "august aug août agosto augustus", "september sep sept septembre septiembre settembre setembro",
      "october oct oktober octobre octubre ottobre outubro", "november nov novembre noviembre novembro", "december dec dezember décembre diciembre dicembre dezembro");
  private static final Map<String, Integer> NUMBERS = numbers();
  private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\\.)?[ -](?:de )?(\\p{L}{3,10})\\.?[ -](?:de )?(\\d{4})\\b");
  private static final Pattern MONTH_FIRST = Pattern.compile("\\b(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?, (\\d{4})\\b");
  private static final Pattern ASIAN = Pattern.compile("(\\d{4})[年년]\\s?(\\d{1,2})[月월]\\s?(\\d{1,2})[日일]");
  /// The day of the week, in front of the day or in brackets behind it (Unicode CLDR, "days": en, de, fr, es, it, pt, nl, ja, ko).
  private static final Pattern WEEKDAY = Pattern.compile("(?iu)^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes"
      + "|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag),?\\s+(?:(?:the|den|le|el|il|o|op) )?(?=\\d)"
      + "|\\s?[(（](?:[日月火水木金土](?:曜日?)?|[일월화수목금토](?:요일)?)[)）]");
  /// Hours of which no colon parts the minutes: `1h`, `06h45`, `1時30分`.
  private static final Pattern HOUR = Pattern.compile("(?<![\\d\\p{L}])(\\d{1,2})(?:\\s?[hH](\\d{2})?|[時시](?:\\s?(\\d{2})[分분])?)(?![\\d\\p{L}&&[^\\u3040-\\uffff]])");
  private static final Pattern COLON = Pattern.compile("\\d:\\d{2}");
  private static final Pattern ONE_DIGIT = Pattern.compile("(?<=[\\s~〜～–-])(\\d:\\d{2})(?!\\d)");
  /// A comma, or a word, between the day and its hours.
  private static final Pattern BETWEEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[,、]?\\s?(?:from|at|um|von|ab|de|dès|à|desde|das|da|dalle|dalle ore|van|vanaf|om|between)?\\s+|、)(?=\\d{2}:\\d{2})");
  private static final Pattern TO = Pattern.compile("(?<=\\d{2}:\\d{2})\\s*(?:\\s(?:bis|à|a|al|alle|alle ore|às|as|até|até às|hasta|hasta las|a las|tot|jusqu'à|and)\\s|から|부터|[~〜～])\\s*(?=\\d)");
  /// Whoever says so means the clock of the place, and names no zone.
  private static final Pattern LOCAL = Pattern.compile("(?<=\\d{2}:\\d{2})(?: local(?: time)?$| ?(?:h|hrs|hours|o'clock|Uhr|uur|heures|horas|ore)(?!\\p{L})|まで|까지)");

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
    var asian = ASIAN.matcher(said).replaceAll(found -> iso(found.group(1), Integer.parseInt(found.group(2)), found.group(3)));
    var days = MONTH_FIRST.matcher(DAY_FIRST.matcher(WEEKDAY.matcher(asian).replaceAll("")).replaceAll(found -> iso(found, 1, 2))).replaceAll(found -> iso(found, 2, 1));
    return TO.matcher(LOCAL.matcher(BETWEEN.matcher(hours(days)).replaceAll("$1 ")).replaceAll("")).replaceAll(" to ");
  }

  private static String hours(String said) {
    var parted = COLON.matcher(said).find() ? said : HOUR.matcher(said).replaceAll(found -> String.format(Locale.ROOT, "%02d:%s", Integer.parseInt(found.group(1)), Optional.ofNullable(found.group(2)).or(() -> Optional.ofNullable(found.group(3))).orElse("00")));
    return ONE_DIGIT.matcher(parted).replaceAll("0$1");
  }

  private static String iso(String year, int month, String day) {
    return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, Integer.parseInt(day));
  }

  /// As it is where the word is no month.
  private static String iso(MatchResult found, int day, int month) {
    return Optional.ofNullable(NUMBERS.get(found.group(month).toLowerCase(Locale.ROOT))).map(number -> iso(found.group(3), number, found.group(day))).orElseGet(found::group);
  }
}
