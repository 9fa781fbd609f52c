// OnCalendar= of systemd timers, lexical part. Source: systemd.time(7), "Calendar events".
lexer grammar OnCalendarLexer;

BLANK    : [ \t]+ ;
STAR     : '*' ;
COMMA    : ',' ;
RANGE    : '..' ;
DASH     : '-' ;
TILDE    : '~' ;
SLASH    : '/' ;
COLON    : ':' ;
DECIMAL  : [0-9]+ '.' [0-9]+ ;
NUMBER   : [0-9]+ ;
// A day, a shorthand, or a zone: America/New_York.
NAME     : [A-Za-z] [A-Za-z0-9_+]* ('/' [A-Za-z] [A-Za-z0-9_+\-]*)* ;
OTHER    : . ;
