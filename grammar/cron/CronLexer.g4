// Expressions of schedules, lexical part. Sources: crontab(5); Quartz CronTrigger tutorial; Spring CronExpression; AWS EventBridge Scheduler user guide, "Schedule types"; AWS RDS, "Maintenance window"; Jenkins, "Cron syntax".
lexer grammar CronLexer;

// robfig/cron v3: a zone before the fields.
ZONE     : ('CRON_')? 'TZ=' ~[ \t\r\n]* ;
NICKNAME : '@' [A-Za-z]+ ;
BLANK    : [ \t\r\n]+ ;
STAR     : '*' ;
NO_VALUE : '?' ;
COMMA    : ',' ;
DASH     : '-' ;
SLASH    : '/' ;
HASH     : '#' ;
COLON    : ':' ;
OPEN     : '(' ;
CLOSE    : ')' ;
NUMBER   : [0-9]+ ;
WORD     : [A-Za-z]+ ;
OTHER    : . ;
