npm ci
rm -rf "$HOME/.cache/shop"
rm -rf "${HOME}/.npm/_logs"
