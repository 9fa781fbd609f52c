// Nokia SR OS MD-CLI, a line at a time. Source: Nokia MD-CLI User Guide 22.10, "Navigating in the MD-CLI" (braces, square brackets, the two lines of the prompt) and
// "Switching between the classic CLI and MD-CLI engines" (`//`).
lexer grammar MdCliLexer;

BLANK      : [ \t]+ -> channel(HIDDEN) ;
EOL        : '\r'? '\n' ;
BANNER     : [*!]* ( '(' MODE ')' '[' ~[\]\r\n]* ']' | '[' MODE ':' ~[\]\r\n]* ']' | '[/' ~[\]\r\n]* ']' ) ;   // *(ex)[/configure router "Base" bgp]
PROMPT     : '*'? [A-D] ':' ~[ \t\r\n@"#]+ '@' ~[ \t\r\n"#]+ '#' ;                                           // A:admin@pe1#
REMARK     : '#' ~[\r\n]* ;
STRING     : '"' ( '\\' ~[\r\n] | ~["\\\r\n] )* '"' ;
OPEN       : '{' ;
CLOSE      : '}' ;
LIST       : '[' ;
LIST_END   : ']' ;
WORD       : FIRST BARE* ;
OTHER      : . ;

fragment MODE  : 'ex' | 'gl' | 'pr' | 'ro' ;
fragment FIRST : ~[ \t\r\n{}"[\]#] ;
fragment BARE  : ~[ \t\r\n{}"[\]] ;
