set -euo pipefail
dir=/srv/shop/cache
rm -rf "$dir/"*
