#include "rules.h"

#define MAX_RULES 32

static struct rule rules[MAX_RULES];
