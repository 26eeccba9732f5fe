# How far a verb is.

step_count=0
step_number=0

# Ninja's own line: how far, and for how many seconds.
export NINJA_STATUS="${NINJA_STATUS:-[%f/%t, %e s] }"

# steps NUMBER: how many this verb takes.
steps() { step_count="$1"; }

# step WHAT: begins the next one.
step() {
    step_number=$((step_number + 1))
    say "== Step $step_number of $step_count: $*"
}
