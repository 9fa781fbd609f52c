// Times of at(1), lexical part. Source: POSIX.1-2017, at, "timespec"; at(1) of Debian for dates in digits.
lexer grammar AtLexer;
options { caseInsensitive = true; }

BLANK  : [ \t]+ ;
COLON  : ':' ;
COMMA  : ',' ;
PLUS   : '+' ;
DATE   : [0-9]+ ([-/.] [0-9]+) ([-/.] [0-9]+) ;
NUMBER : [0-9]+ ;
WORD   : [a-z]+ ;
OTHER  : . ;
