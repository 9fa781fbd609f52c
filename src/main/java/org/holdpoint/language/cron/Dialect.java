package org.holdpoint.language.cron;

import java.util.Locale;

/// What a scheduler takes for an expression, and what it does with one that is wrong or with a time that clocks skip or show twice.
enum Dialect {
  /// crontab(5), cron(8) of Vixie cron: where a day field starts with `*`, both must fit; a fixed time in a skipped hour runs right after it, and one in a repeated hour runs once.
  CRONTAB("cron does not load this crontab"),
  /// robfig/cron v3: no weekday 7; `?` is `*`; a step makes a day field count; a skipped time is left out, a repeated one runs twice (its tests of DST).
  KUBERNETES("the API server refuses the CronJob"),
  ARGOCD("Argo CD refuses the project, and its windows do not hold"),
  /// GitHub Actions, "Events that trigger workflows", schedule: POSIX cron without nicknames, at least five minutes apart; a skipped time advances to the next one there is.
  GITHUB("GitHub does not run the workflow by it"),
  /// Amazon EventBridge Scheduler user guide, "Schedule types": weekdays 1 to 7 from Sunday, `?` in one of the two day fields; a skipped time is left out, a repeated one runs once.
  AWS("AWS refuses it"),
  /// Quartz, CronTrigger tutorial: seconds first, weekdays 1 to 7 from Sunday, `?` in one of the two day fields.
  QUARTZ("the scheduler refuses it when the program starts"),
  /// Spring Framework, CronExpression: seconds first, weekdays 0 to 7 from Sunday, both day fields must fit.
  SPRING("the scheduler refuses it when the program starts"),
  /// Jenkins, Pipeline syntax, "Cron syntax": five fields, in which `H` is chosen by the name of the job; nicknames are chosen so too.
  JENKINS("Jenkins refuses the job"),
  /// Nothing says which scheduler reads it: only what none of them takes is wrong.
  OTHER("its scheduler will refuse it");

  private final String consequence;

  Dialect(String consequence) {
    this.consequence = consequence;
  }

  /// The dialect of a scheduler by its name in the facts.
  static Dialect of(String scheduler) {
    for (var dialect : values()) {
      if (dialect.word().equals(scheduler)) {
        return dialect;
      }
    }
    return OTHER;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String consequence() {
    return consequence;
  }

  /// Whether Sunday is 1 and not 0.
  boolean sundayIsOne() {
    return this == AWS || this == QUARTZ;
  }

  int lastWeekday() {
    return this == KUBERNETES || this == ARGOCD ? 6 : 7;
  }

  /// Whether `?`, `L`, `W` and `#` mean something.
  boolean marks() {
    return this == AWS || this == QUARTZ || this == SPRING;
  }

  boolean question() {
    return marks() || this == KUBERNETES || this == ARGOCD || this == OTHER;
  }

  boolean nicknames() {
    return this != GITHUB && this != AWS && this != QUARTZ;
  }

  /// Whether a day of the month or a day of the week is enough where both are restricted.
  boolean either() {
    return !marks();
  }

  /// Whether a day field that starts with `*` does not count as restricted even where a step follows (`*/2`): both must fit then.
  boolean starredIsFree() {
    return this != KUBERNETES && this != ARGOCD;
  }

  /// Whether `H` leaves a number to the scheduler.
  boolean chooses() {
    return this == JENKINS;
  }

  String gap() {
    return this == CRONTAB || this == GITHUB ? "later" : "skipped";
  }

  String overlap() {
    return this == KUBERNETES || this == ARGOCD ? "twice" : "once";
  }

  boolean wraps() {
    return this == QUARTZ || this == AWS;
  }
}
