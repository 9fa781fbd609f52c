"""How many hosts go at once."""
REHEARSE_FIRST = True
MAX_HOSTS = 20
