// Common Expression Language. Source: github.com/google/cel-spec doc/langdef.md, "Syntax"; optional selection and indexing from its extensions.
parser grammar CelParser;

options { tokenVocab = CelLexer; }

start : expr EOF ;

expr
  : condition=or (QUESTION yes=or COLON no=expr)?   # choice
  ;

or
  : parts+=and (OR parts+=and)*                     # anyOf
  ;

and
  : parts+=relation (AND parts+=relation)*          # allOf
  ;

relation
  : left=relation op=(LESS | AT_MOST | AT_LEAST | GREATER | EQUALS | DIFFERS | IN) right=relation   # compare
  | value=calc                                      # plain
  ;

calc
  : left=calc op=(TIMES | DIVIDE | REMAINDER) right=calc   # multiply
  | left=calc op=(PLUS | MINUS) right=calc                 # add
  | value=unary                                            # single
  ;

unary
  : value=member                                    # positive
  | ops+=NOT+ value=member                          # not
  | ops+=MINUS+ value=member                        # negate
  ;

member
  : value=primary                                                    # first
  | target=member DOT optional=QUESTION? name=NAME                   # select
  | target=member DOT name=NAME open=OPEN arguments=list? CLOSE      # method
  | target=member LIST optional=QUESTION? index=expr END_LIST        # index
  ;

primary
  : DOT? name=NAME                                                           # variable
  | DOT? name=NAME open=OPEN arguments=list? CLOSE                           # call
  | OPEN value=expr CLOSE                                                    # nested
  | LIST items=list? COMMA? END_LIST                                         # listOf
  | MAP (keys+=expr COLON values+=expr (COMMA keys+=expr COLON values+=expr)*)? COMMA? END_MAP   # mapOf
  | DOT? names+=NAME (DOT names+=NAME)* MAP (fields+=NAME COLON values+=expr (COMMA fields+=NAME COLON values+=expr)*)? COMMA? END_MAP   # message
  | literal                                                                  # constant
  ;

list : items+=expr (COMMA items+=expr)* ;

literal
  : INT                  # int
  | UINT                 # uint
  | FLOAT                # double
  | STRING               # text
  | BYTES                # bytes
  | TRUE                 # true
  | FALSE                # false
  | NULL                 # null
  ;
