// One calendar event. Source: systemd.time(7), "Calendar events".
parser grammar OnCalendarParser;
options { tokenVocab = OnCalendarLexer; }

event
  : BLANK? word=NAME (BLANK zone)? BLANK? EOF                                                   # namedEvent
  | BLANK? (weekdays BLANK)? date (BLANK clock)? (BLANK zone)? BLANK? EOF                       # datedEvent
  | BLANK? (weekdays BLANK)? clock (BLANK zone)? BLANK? EOF                                     # clockEvent
  | BLANK? weekdays (BLANK zone)? BLANK? EOF                                                    # weekdayEvent
  ;

weekdays : weekday (COMMA weekday)* COMMA? ;

weekday : from=NAME ((RANGE | DASH) to=NAME)? ;

date
  : (year=part DASH)? month=part dash=(DASH | TILDE) day=part
  ;

clock : hour=part COLON minute=part (COLON second=part)? ;

part : STAR | item (COMMA item)* ;

item : from=number (RANGE to=number)? (SLASH step=number)? ;

number : NUMBER | DECIMAL ;

zone : NAME (DASH NAME)* ;
