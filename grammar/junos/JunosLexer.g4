// Juniper Junos, a line at a time. Source: Junos OS CLI User Guide, "CLI configuration mode overview" (braces, semicolons, square brackets, `#` and `/* */` comments, banners).
lexer grammar JunosLexer;

BLANK      : [ \t]+ -> channel(HIDDEN) ;
EOL        : '\r'? '\n' ;
BANNER     : '[edit' ( ' ' ~[\]\r\n]* )? ']' ;                        // [edit protocols isis]: the level, above the prompt
PROMPT     : [A-Za-z0-9_.-]+ '@' [A-Za-z0-9_.:-]+ [>#%] | [A-Za-z] [A-Za-z0-9_.-]* [>#] ; // ops@pe1#, pe1#
COMMENT    : '/*' INSIDE* '*'* '*/' ;
OPENED     : '/*' INSIDE* '*'* ;                                      // goes on in the next lines
REMARK     : '#' ~[\r\n]* ;
STRING     : '"' ( '\\' ~[\r\n] | ~["\\\r\n] )* '"' ;
OPEN       : '{' ;
CLOSE      : '}' ;
END        : ';' ;
LIST       : '[' ;
LIST_END   : ']' ;
WORD       : FIRST BARE* ;
OTHER      : . ;

fragment INSIDE : ~[*\r\n] | '*'+ ~[*/\r\n] ;
fragment FIRST  : ~[ \t\r\n{};"[\]#] ;
fragment BARE   : ~[ \t\r\n{};"[\]] ;
