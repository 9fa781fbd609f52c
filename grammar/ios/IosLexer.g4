// Cisco IOS and IOS-XE command lines, a line at a time. Source: Cisco IOS Configuration Fundamentals Configuration Guide, "Using the Command-Line Interface" (modes and
// their prompts, `--More--`, `!` before a comment, `$` where a long line is scrolled).
lexer grammar IosLexer;

// The start of a line: what only stands there, then the words.
BLANK    : [ \t]+ -> channel(HIDDEN) ;
PAGER    : '--' [Mm] 'ore--' [ \b]* -> channel(HIDDEN) ;    // what a paged terminal prints and takes back
PROMPT   : HOST ('(' MODE ')')? [#>] -> mode(PROMPTED) ;    // pe1(config-router-af)#
REMARK   : '!' ~[\r\n]* ;
EOL      : '\r'? '\n' ;
WORD     : START REST* -> mode(WORDS) ;
OTHER    : . -> mode(WORDS) ;

// After a prompt: what was typed.
mode PROMPTED;

P_BLANK  : [ \t]+ -> channel(HIDDEN) ;
SCROLLED : '$' ~[\r\n]* ;                                   // only the end of a long line is shown
P_REMARK : '!' ~[\r\n]* -> type(REMARK) ;
P_EOL    : '\r'? '\n' -> type(EOL), mode(DEFAULT_MODE) ;
P_WORD   : ~[ \t\r\n!$] ~[ \t\r\n]* -> type(WORD), mode(WORDS) ;

mode WORDS;

W_BLANK  : [ \t]+ -> channel(HIDDEN) ;
W_EOL    : '\r'? '\n' -> type(EOL), mode(DEFAULT_MODE) ;
STRING   : '"' ~["\r\n]* '"' ;                               // some arguments hold blanks: name "customer 17"
W_WORD   : ~[ \t\r\n]+ -> type(WORD) ;
W_OTHER  : . -> type(OTHER) ;

fragment HOST  : [A-Za-z0-9] [A-Za-z0-9_.+/-]* ;
fragment MODE  : [A-Za-z0-9] [A-Za-z0-9_.:+/-]* ;
fragment START : ~[ \t\r\n!#>] ;
fragment REST  : ~[ \t\r\n#>] ;
