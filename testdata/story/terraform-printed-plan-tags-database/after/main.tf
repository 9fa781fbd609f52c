# The database of the shop.
