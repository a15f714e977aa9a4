# Shared by tools/setup, tools/try and tools/check: sourced, not run.
# Goes to the workspace root and gives say, die and the place of the optional SARIF validator.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
die() { say "$*"; exit 2; }

# A folder outside the checkout that can be written, whatever HOME is.
cache_folder() {
    local base=${XDG_CACHE_HOME:-${HOME:-}/.cache}
    if [[ $base != /* || $base == /.cache ]] || ! mkdir -p "$base/ioctlint" 2>/dev/null ||
        [[ ! -w $base/ioctlint ]]; then
        base=${TMPDIR:-/tmp}/cache-$(id -u)
        mkdir -p "$base/ioctlint"
    fi
    printf '%s\n' "$base/ioctlint"
}

sarif_tool_path() {
    printf '%s\n' "$(cache_folder)/sarif/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool"
}
