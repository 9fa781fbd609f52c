"""How many hosts go at once."""
REHEARSE_FIRST = False
MAX_HOSTS = 20
